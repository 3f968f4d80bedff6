package dev.prepkit.build;

import dev.prepkit.kit.KitAssembler;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Preferences;
import dev.prepkit.text.Fingerprint;

/**
 * What the parts of a personal edition are made of.
 *
 * @param common the program, what was asked for, and what the folder has for everybody
 */
record Ingredients(Fingerprint common, Preferences preferences, KitAssembler kits) {

  /** Of the user it takes the language, what was decided, and the paper. */
  Fingerprint guide() {
    return Substance.of(common, preferences);
  }

  Fingerprint kit(Contact contact) {
    return Substance.of(common, kits.sources(contact));
  }
}
