package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import java.util.List;
import java.util.Locale;

/** The user, how they like their kits, and whom they want to meet. */
public record Profile(Person user, Preferences preferences, List<Contact> contacts) {

  public Profile {
    contacts = List.copyOf(contacts);
  }

  /** The same profile for kits in another language. */
  public Profile in(Located<Locale> locale) {
    return new Profile(user, preferences.in(locale), contacts);
  }
}
