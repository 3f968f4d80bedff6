package dev.prepkit.review;

import dev.prepkit.text.Passage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code Name: value} at the start of a mail (RFC 5322, section 2.2), and what follows.
 *
 * @param values by name, in small letters
 */
record HeaderLines(Map<String, Passage> values, Passage body) {

  private static final Pattern FIELD =
      Pattern.compile("(\\p{L}[\\p{L}\\p{N}\\-]{0,60})[ \\t]*:[ \\t]*(.*)");

  /** Takes the header lines off a text; a line that is none ends them. */
  static HeaderLines of(Passage text) {
    Map<String, Passage> values = new LinkedHashMap<>();
    int at = 0;
    while (at < text.text().length()) {
      int end = endOfField(text.text(), at);
      Matcher field = FIELD.matcher(text.text().substring(at, endOfLine(text.text(), at)));
      if (!field.matches()) {
        break;
      }
      values.putIfAbsent(
          field.group(1).toLowerCase(Locale.ROOT), text.slice(at + field.start(2), end));
      at = Math.min(end + 1, text.text().length());
    }
    return new HeaderLines(values, text.slice(at, text.text().length()));
  }

  private static int endOfLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** A line that starts with a space goes on with the one before. */
  private static int endOfField(String text, int at) {
    int end = endOfLine(text, at);
    while (end + 1 < text.length()
        && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == '\t')
        && !text.substring(end + 1, endOfLine(text, end + 1)).isBlank()) {
      end = endOfLine(text, end + 1);
    }
    return end;
  }

  Optional<Passage> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A parameter of a value: {@code charset} of {@code text/plain; charset=utf-8}. */
  Optional<String> parameter(String name, String parameter) {
    return value(name).flatMap(value -> parameterOf(value.text(), parameter));
  }

  private static Optional<String> parameterOf(String value, String parameter) {
    Pattern form =
        Pattern.compile(
            ";\\s*" + parameter + "\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))",
            Pattern.CASE_INSENSITIVE);
    Matcher found = form.matcher(value);
    return found.find()
        ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1))
        : Optional.empty();
  }
}
