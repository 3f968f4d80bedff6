package dev.prepkit.kit;

import java.util.regex.Pattern;

/** Makes what people write in their profile fit into the sentences of a draft. */
final class Fitted {

  private static final Pattern END = Pattern.compile("[\\s.;,:!]+$");
  private static final Pattern ENDED = Pattern.compile(".*[.!?…。！？؟][”’\"')\\]]*$", Pattern.DOTALL);

  private Fitted() {}

  /** Words that stand in the middle of a sentence, or at its end before the mark. */
  static String phrase(String text) {
    return END.matcher(text.strip()).replaceAll("");
  }

  /** One or more sentences, of which the last is ended. */
  static String sentences(String text) {
    String line = text.strip();
    return ENDED.matcher(line).matches() ? line : END.matcher(line).replaceAll("") + ".";
  }
}
