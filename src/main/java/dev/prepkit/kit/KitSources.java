package dev.prepkit.kit;

import dev.prepkit.library.EmailFields.Consent;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Finding;
import dev.prepkit.profile.Person;
import dev.prepkit.profile.Preferences;
import java.util.List;

/**
 * All of a profile that the kit of one contact is made of. Of other contacts that is what they
 * taught, and whether they said that this one may name them.
 *
 * @param lessons of those whom the user met before
 * @param own what the user wrote in place of drafts
 */
public record KitSources(
    Person user,
    Preferences preferences,
    Contact contact,
    List<Finding> lessons,
    Consent consent,
    List<OwnWords> own) {

  /**
   * A file of the user's.
   *
   * @param sample the id of the sample whose place it takes
   * @param text all that is in it
   */
  public record OwnWords(String sample, String text) {}

  public KitSources {
    lessons = List.copyOf(lessons);
    own = List.copyOf(own);
  }
}
