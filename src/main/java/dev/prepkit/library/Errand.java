package dev.prepkit.library;

import java.util.Locale;

/** Something to do for a contact on a day of its own, in the order of the way. */
public enum Errand {
  REQUEST,
  FOLLOW_UP,
  /** They answered: agree on a day. */
  ARRANGE,
  /** They did not: silence is a no (rule E1). */
  ASK_ANOTHER,
  CONFIRMATION,
  MEETING,
  THANK_YOU,
  THANK_INTRODUCER,
  CHECK_IN,
  UPDATE;

  /** How files name it: {@code follow-up}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
