package dev.prepkit.calendar;

import java.util.regex.Pattern;

/** Makes one line of a text, without what a calendar cannot hold (RFC 5545, section 3.3.11). */
final class PlainLine {

  /** White space of any kind, controls, and halves of characters. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cs}]+");

  private PlainLine() {}

  static String of(String text) {
    return UNFIT.matcher(text).replaceAll(" ").strip();
  }
}
