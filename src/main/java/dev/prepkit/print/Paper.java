package dev.prepkit.print;

import java.util.Locale;

/** A size of paper, as CSS names it. */
public enum Paper {
  A4,
  LETTER;

  /** The paper of a checked word: {@code a4} or {@code letter}. */
  public static Paper of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String cssName() {
    return this == A4 ? "A4" : "letter";
  }
}
