package dev.prepkit.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sign that stands where YAML wants another one which looks like it: a curly quote, a wide colon,
 * a dash for a hyphen, a space of another kind. Word processors and web pages put them in.
 *
 * @param offset of the sign in what was looked at, from 0
 */
record LookAlike(int offset, String message, String hint) {

  private static final String STRAIGHT = "type straight quotes (\"), or none";
  private static final String ITEM = "start each item with a hyphen and a space: '- '";
  private static final String COLON = "type ':' and a space";
  private static final String SPACE = "delete it, and type a plain space";
  private static final String INDENT = "indent with plain spaces";
  private static final String LETTER = ", which is taken for a letter";

  private static final String START = "^\\s*(?:- +)*";
  private static final String QUOTE = "([“”„‟‘’‚‛])";
  private static final String WIDE = "([\\p{Zs}&&[^ ]])";

  private static final Pattern ITEM_OF_FACTS = Pattern.compile("[^\\p{L}\\s-]\\s+[a-z-]+: ?\\S");

  /** What is looked for, the sign in a group; {@code %s} in the message is the sign or its name. */
  private record Kind(Pattern pattern, String message, String hint) {

    Kind(String pattern, String message, String hint) {
      this(Pattern.compile(pattern), message, hint);
    }

    Optional<LookAlike> in(String text) {
      Matcher found = pattern.matcher(text);
      return found.find()
          ? Optional.of(
              new LookAlike(found.start(1), message.formatted(name(found.group(1))), hint))
          : Optional.empty();
    }

    /** The sign itself, or the name of what nobody can see. */
    private static String name(String sign) {
      if (!sign.isBlank() && !sign.matches(WIDE)) {
        return "'" + sign + "'";
      }
      String name = Character.getName(sign.codePointAt(0)).toLowerCase(Locale.ROOT);
      return (name.matches("[aeiou].*") ? "an " : "a ") + name;
    }
  }

  /** At the beginning of a line, or of a key. */
  private static final List<Kind> AT_START =
      List.of(
          new Kind(
              "^ *(\\t)", "a tab stands in the indentation", "indent with spaces instead of tabs"),
          new Kind("^ *" + WIDE, "%s stands in the indentation", INDENT),
          new Kind("^ *([\\u2012-\\u2015\\u2212])\\s", "%s is a dash, which starts no item", ITEM),
          new Kind("^ *([•●▪◦‣])\\s", "%s is a bullet, which starts no item", ITEM),
          new Kind(START + QUOTE + "[^:]*(?::|$)", "%s is a curly quote" + LETTER, STRAIGHT),
          new Kind("^[^:\"'#]*(：)", "%s is a wide colon" + LETTER, COLON));

  private static final List<Kind> INSIDE =
      List.of(
          new Kind("^\\s*-" + WIDE, "%s stands behind '-'", SPACE),
          new Kind(START + "[^:\"'#]*:" + WIDE, "%s stands behind ':'", SPACE),
          new Kind(
              START + "\\p{L}[\\p{L}\\p{N}_-]*(:)[^\\s/:]",
              "a space is missing behind ':'",
              COLON));

  private static final List<Kind> IN_VALUE =
      List.of(new Kind("(?:[:,\\[{-] )" + QUOTE, "%s is a curly quote" + LETTER, STRAIGHT));

  /** The first one in a line that YAML cannot be read at. */
  static Optional<LookAlike> in(String line) {
    return first(Stream.of(AT_START, INSIDE, IN_VALUE), line);
  }

  /** The first one in a line before the one that YAML cannot be read at. */
  static Optional<LookAlike> before(String line) {
    return first(Stream.of(AT_START, INSIDE), line);
  }

  /** The first one in a key that could be read. */
  static Optional<LookAlike> inKey(String key) {
    return first(Stream.of(AT_START), key);
  }

  /** One that stands where the hyphen of a fact in Markdown should: {@code – minutes: 4}. */
  static Optional<LookAlike> inItem(String text) {
    return ITEM_OF_FACTS.matcher(text).lookingAt() ? inKey(text) : Optional.empty();
  }

  private static Optional<LookAlike> first(Stream<List<Kind>> kinds, String text) {
    return kinds.flatMap(List::stream).flatMap(kind -> kind.in(text).stream()).findFirst();
  }
}
