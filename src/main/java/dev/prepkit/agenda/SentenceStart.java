package dev.prepkit.agenda;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where sentences start, and what they start with. */
final class SentenceStart {

  private static final Pattern BEFORE =
      Pattern.compile("(?:.*(?:[!?…:]|(?<!\\b\\p{L})\\.)['’”\")\\]]*\\s+)?[‘“\"(]*");

  private SentenceStart() {}

  /** Whether a sentence starts at a place of a text. */
  static boolean isAt(String text, int place) {
    return BEFORE.matcher(text.substring(0, place)).matches();
  }

  static String capital(String text) {
    int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
