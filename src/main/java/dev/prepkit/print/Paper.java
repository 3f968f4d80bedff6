package dev.prepkit.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A size of paper. */
public enum Paper {
  A4("A4", "148.5mm"),
  LETTER("letter", "139.7mm"),

  /** As wide as A4 and as high as Letter, so that it prints on both without scaling. */
  BOTH("210mm 279.4mm", "139.7mm");

  private final String css;
  private final String half;

  Paper(String css, String half) {
    this.css = css;
    this.half = half;
  }

  /** The paper of a checked word: {@code a4}, {@code letter} or {@code both}. */
  public static Paper of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The words that name a paper. */
  public static Set<String> words() {
    return Arrays.stream(values())
        .map(paper -> paper.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The height of half a page. */
  String half() {
    return half;
  }

  /** For {@code size} in {@code @page}. */
  String css() {
    return css;
  }
}
