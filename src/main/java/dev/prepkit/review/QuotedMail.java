package dev.prepkit.review;

import dev.prepkit.text.Passage;

/** Blanks out what an earlier mail said: lines that start with {@code >}, and who wrote them. */
final class QuotedMail {

  private static final String RULED = "-----";
  private static final int LONGEST_LEAD = 3;

  private final String text;
  private final StringBuilder own;

  private QuotedMail(String text) {
    this.text = text;
    this.own = new StringBuilder(text);
  }

  /** The same passage, with spaces in place of what is quoted. */
  static Passage blanked(Passage body) {
    return body.saying(new QuotedMail(body.text()).blank());
  }

  private String blank() {
    int start = 0;
    boolean quoting = false;
    while (start < text.length()) {
      int end = endOfLine(start);
      String line = text.substring(start, end);
      if (isRuled(line)) {
        blank(start, text.length());
        return own.toString();
      }
      boolean quoted = line.stripLeading().startsWith(">");
      if (quoted && !quoting) {
        blankLead(start);
      }
      if (quoted) {
        blank(start, end);
      }
      quoting = quoted || quoting && line.isBlank();
      start = end + 1;
    }
    return own.toString();
  }

  /** {@code -----Original Message-----}: all that follows is quoted. */
  private static boolean isRuled(String line) {
    return line.startsWith(RULED)
        && line.stripTrailing().endsWith(RULED)
        && line.chars().anyMatch(Character::isLetter);
  }

  private void blank(int start, int end) {
    for (int at = start; at < end; at++) {
      if (own.charAt(at) != '\n') {
        own.setCharAt(at, ' ');
      }
    }
  }

  /** {@code On Tuesday, Jonas wrote:} stands right before a quote, in up to three lines. */
  private void blankLead(int quote) {
    int end = quote;
    while (end > 0 && Character.isWhitespace(own.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || own.charAt(end - 1) != ':') {
      return;
    }
    int start = end;
    for (int lines = 0; lines < LONGEST_LEAD && start > 0; lines++) {
      int before = own.lastIndexOf("\n", start - 1) + 1;
      if (own.substring(before, start).isBlank()) {
        break;
      }
      blank(before, start);
      start = Math.max(0, before - 1);
    }
  }

  private int endOfLine(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
