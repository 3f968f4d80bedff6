package dev.prepkit.site;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Guesses how wide a text is in any sans-serif, in em: rather too wide than too narrow. */
final class TextWidth {

  /** What readers take for one character (Unicode, annex 29). */
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final double WIDE = 1.1;
  private static final double BROAD = 0.95;
  private static final double CAPITAL = 0.72;
  private static final double USUAL = 0.58;
  private static final double NARROW = 0.34;
  private static final String BROAD_LETTERS = "MWmw@%&";
  private static final String NARROW_LETTERS = "ijlIftr.,:;'’!|()- ";

  /** Up to here: Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic letters. */
  private static final int LAST_USUAL = 0x08FF;

  private static final String ELLIPSIS = "…";

  private TextWidth() {}

  static double of(String text) {
    return clusters(text).stream().mapToDouble(TextWidth::ofCluster).sum();
  }

  /** The text, or as much of it as fits, with an ellipsis. */
  static String fitted(String text, double most) {
    if (of(text) <= most) {
      return text;
    }
    StringBuilder start = new StringBuilder();
    double left = most - WIDE;
    for (String cluster : clusters(text)) {
      left -= ofCluster(cluster);
      if (left < 0) {
        break;
      }
      start.append(cluster);
    }
    return start.toString().stripTrailing() + ELLIPSIS;
  }

  private static List<String> clusters(String text) {
    return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static double ofCluster(String cluster) {
    int letter = cluster.codePointAt(0);
    if (BROAD_LETTERS.indexOf(letter) >= 0) {
      return BROAD;
    } else if (NARROW_LETTERS.indexOf(letter) >= 0) {
      return NARROW;
    } else if (letter > LAST_USUAL && !UnicodeScript.of(letter).equals(UnicodeScript.LATIN)) {
      return WIDE;
    }
    return Character.isUpperCase(letter) ? CAPITAL : USUAL;
  }
}
