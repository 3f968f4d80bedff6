package dev.prepkit.calendar;

import java.nio.charset.StandardCharsets;

/** Folds lines at 75 octets, and never within a character (RFC 5545, section 3.1). */
final class FoldedLines {

  private static final int MOST_OCTETS = 75;
  private static final String BREAK = "\r\n ";

  private FoldedLines() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int point : text.codePoints().toArray()) {
      String character = Character.toString(point);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      boolean inLine = point != '\r' && point != '\n';
      if (inLine && octets + length > MOST_OCTETS) {
        folded.append(BREAK);
        octets = 1;
      }
      folded.append(character);
      octets = inLine ? octets + length : 0;
    }
    return folded.toString();
  }
}
