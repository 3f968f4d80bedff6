package dev.prepkit.profile;

import java.util.Locale;

/** Something that happened with a contact, in the order of the way. */
public enum Mark {
  SENT,
  FOLLOWED_UP,
  REPLIED,
  CONFIRMED,
  MET,
  THANKED,
  INTRODUCER_THANKED,
  CHECKED_IN,
  UPDATED,
  /** Nothing more is to be done for them, for whatever reason. */
  CLOSED;

  /** The key of the profile: {@code followed-up}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
