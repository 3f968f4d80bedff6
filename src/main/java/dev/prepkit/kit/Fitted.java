package dev.prepkit.kit;

import dev.prepkit.text.Capitals;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes what people write in their profile fit into the sentences of a draft. */
final class Fitted {

  private static final Pattern END = Pattern.compile("[\\s.;,:!]+$");
  private static final Pattern ENDED = Pattern.compile(".*[.!?…。！？؟][”’\"')\\]]*$", Pattern.DOTALL);

  /**
   * A word that has its capital from standing first; a single letter or a name like IBM has not.
   */
  private static final Pattern CAPITAL =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?=[\\p{Zs},]|$)|\\p{Lu}(?=\\p{Zs}\\p{Ll})");

  private Fitted() {}

  /** A goal: it begins with a verb, and stands behind “I would like to”. */
  static String goal(String text, Locale language) {
    String open = phrase(text);
    Matcher first = CAPITAL.matcher(open);
    return first.lookingAt() && !first.group().equals("I") && !Capitals.onNouns(language)
        ? first.group().toLowerCase(Locale.ROOT) + open.substring(first.end())
        : open;
  }

  /** Words that stand in the middle of a sentence, or at its end before the mark. */
  static String phrase(String text) {
    String line = text.strip();
    return line.endsWith("etc.") ? line : END.matcher(line).replaceAll("");
  }

  /** One or more sentences, of which the last is ended. */
  static String sentences(String text) {
    String line = text.strip();
    return ENDED.matcher(line).matches() ? line : END.matcher(line).replaceAll("") + ".";
  }
}
