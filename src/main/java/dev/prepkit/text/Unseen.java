package dev.prepkit.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Characters that nobody can see and that other programs obey or refuse: controls, those that turn
 * the direction of what follows (Unicode, annex 9), halves of characters, and numbers that will
 * never be one.
 */
public final class Unseen {

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\u2028\u2029&&[^\n\t]]");
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern NOTHING = Pattern.compile("[\\p{Cs}\\p{IsNoncharacter_Code_Point}]");

  private Unseen() {}

  /** Whether a text holds such characters. */
  public static boolean isIn(String text) {
    return Stream.of(CONTROLS, TURNS, NOTHING).anyMatch(each -> each.matcher(text).find());
  }

  /** The text without them; where a cursor would have moved is a space. */
  public static String without(String text) {
    String spaced = CONTROLS.matcher(text).replaceAll(" ");
    return NOTHING.matcher(TURNS.matcher(spaced).replaceAll("")).replaceAll("");
  }

  /** {@code U+202E (RIGHT-TO-LEFT OVERRIDE)}, each once. */
  public static String names(String text) {
    return text.codePoints()
        .filter(point -> isIn(Character.toString(point)))
        .distinct()
        .mapToObj(Unseen::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(int point) {
    String number = "U+%04X".formatted(point);
    return Optional.ofNullable(Character.getName(point))
        .map(name -> number + " (" + name + ")")
        .orElse(number);
  }
}
