package dev.prepkit.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes JSON (RFC 8259), in a form that may stand in a script too. */
public final class Json {

  private Json() {}

  /** A text as a string, in quotation marks. */
  public static String text(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : value.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /** A list of texts, one on each line. */
  public static String texts(Collection<String> values) {
    return values.stream().map(Json::text).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
  }
}
