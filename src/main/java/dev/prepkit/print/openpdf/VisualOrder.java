package dev.prepkit.print.openpdf;

import java.text.Bidi;

/** Puts text that runs from right to left into the order in which it is painted (UAX #9). */
final class VisualOrder {

  private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

  private VisualOrder() {}

  /**
   * Whether a text runs from right to left as a whole: it begins with such a letter, and most of
   * its letters are of that kind. A sentence that only begins with a name runs the other way.
   */
  static boolean isFromTheRight(String text) {
    return needsOrder(text)
        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        && text.codePoints().map(VisualOrder::weight).sum() > 0;
  }

  private static int weight(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
      default -> 0;
    };
  }

  private static boolean needsOrder(String text) {
    char[] chars = text.toCharArray();
    return Bidi.requiresBidi(chars, 0, chars.length);
  }

  /**
   * The text of one line as it is painted.
   *
   * @param fromTheRight whether the text that the line is of runs from right to left as a whole
   */
  static String of(String text, boolean fromTheRight) {
    if (!fromTheRight && !needsOrder(text)) {
      return text;
    }
    int direction = fromTheRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text, direction);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Object[] runs = new Object[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs[i] = levels[i] % 2 == 0 ? run : reversed(run);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    StringBuilder line = new StringBuilder();
    for (Object run : runs) {
      line.append(run);
    }
    return line.toString();
  }

  private static String reversed(String run) {
    StringBuilder reversed = new StringBuilder(run).reverse();
    for (int i = 0; i < reversed.length(); i++) {
      int at = MIRRORED.indexOf(reversed.charAt(i));
      if (at >= 0) {
        reversed.setCharAt(i, MIRRORED.charAt(at ^ 1));
      }
    }
    return reversed.toString();
  }
}
