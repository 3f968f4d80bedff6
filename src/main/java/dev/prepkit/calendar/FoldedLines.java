package dev.prepkit.calendar;

/** Folds lines at 75 octets, and never within a character (RFC 5545, section 3.1). */
final class FoldedLines {

  private static final int MOST_OCTETS = 75;
  private static final String BREAK = "\r\n ";

  private FoldedLines() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST_OCTETS);
    int octets = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int point = text.codePointAt(at);
      boolean inLine = point != '\r' && point != '\n';
      if (inLine && octets + octets(point) > MOST_OCTETS) {
        folded.append(BREAK);
        octets = 1;
      }
      folded.appendCodePoint(point);
      octets = inLine ? octets + octets(point) : 0;
    }
    return folded.toString();
  }

  /** How many of them a character takes in UTF-8 (RFC 3629, section 3). */
  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    return point < 0x800 ? 2 : Character.isBmpCodePoint(point) ? 3 : 4;
  }
}
