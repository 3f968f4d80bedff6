package dev.prepkit.profile;

import java.util.List;

/** The user, how they like their kits, and whom they want to meet. */
public record Profile(Person user, Preferences preferences, List<Contact> contacts) {

  public Profile {
    contacts = List.copyOf(contacts);
  }
}
