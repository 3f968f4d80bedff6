package dev.prepkit.text;

import java.util.Locale;
import java.util.Set;

/** Which languages write nouns with a capital wherever they stand. */
public final class Capitals {

  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

  private Capitals() {}

  public static boolean onNouns(Locale language) {
    return CAPITAL_NOUNS.contains(language.getLanguage());
  }
}
