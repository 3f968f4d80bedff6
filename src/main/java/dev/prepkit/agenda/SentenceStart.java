package dev.prepkit.agenda;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where sentences start, and what they start with. */
final class SentenceStart {

  private static final Pattern BEFORE =
      Pattern.compile("(?:.*(?:[!?…:]|(?<!\\b\\p{L})\\.)['’”\")\\]]*\\s+)?[‘“\"(]*");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)?");

  private SentenceStart() {}

  /** Whether a sentence starts at a place of a text. */
  static boolean isAt(String text, int place) {
    return BEFORE.matcher(text.substring(0, place)).matches();
  }

  /** The first word of a text. */
  static Optional<String> word(String text) {
    return WORD.matcher(text).results().findFirst().map(MatchResult::group);
  }

  static String small(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  static String capital(String text) {
    int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
