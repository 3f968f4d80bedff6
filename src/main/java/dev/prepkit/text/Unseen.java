package dev.prepkit.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Characters that nobody can see and that other programs obey: controls, those that turn the
 * direction of what follows (Unicode, annex 9), and halves of characters.
 */
final class Unseen {

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\u2028\u2029&&[^\n\t]]");
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

  private Unseen() {}

  static boolean isIn(String text) {
    return CONTROLS.matcher(text).find() || TURNS.matcher(text).find();
  }

  /** The text without them; where a cursor would have moved is a space. */
  static String without(String text) {
    return TURNS.matcher(CONTROLS.matcher(text).replaceAll(" ")).replaceAll("");
  }

  /** {@code U+202E (RIGHT-TO-LEFT OVERRIDE)}, each once. */
  static String names(String text) {
    return text.codePoints()
        .filter(point -> isIn(Character.toString(point)))
        .distinct()
        .mapToObj(point -> "U+%04X (%s)".formatted(point, Character.getName(point)))
        .collect(Collectors.joining(", "));
  }
}
