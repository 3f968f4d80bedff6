package dev.prepkit.review;

import dev.prepkit.text.Passage;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out what an earlier mail said: lines that start with {@code >}, and who wrote them; all
 * below a ruled line or below the header lines of that mail.
 */
final class QuotedMail {

  private static final String RULED = "-----";
  private static final int LONGEST_LEAD = 3;

  /** {@code From: … Sent: … Subject: …}: fewer lines like that may be anything. */
  private static final int LEAST_HEADERS = 4;

  private static final int MOST_HEADERS = 12;
  private static final Pattern LABEL =
      Pattern.compile("\\s{0,4}\\*?(\\p{L}[\\p{L}\\p{N} \\-]{0,40}):\\*?(?=\\s|$)");

  private final String text;
  private final Set<String> subjectLabels;
  private final StringBuilder own;

  private QuotedMail(String text, Set<String> subjectLabels) {
    this.text = text;
    this.subjectLabels = subjectLabels;
    this.own = new StringBuilder(text);
  }

  /**
   * The same passage, with spaces in place of what is quoted.
   *
   * @param subjectLabels what stands in front of a subject line, in small letters
   */
  static Passage blanked(Passage body, Set<String> subjectLabels) {
    return body.saying(new QuotedMail(body.text(), subjectLabels).blank());
  }

  private String blank() {
    int start = 0;
    boolean quoting = false;
    while (start < text.length()) {
      int end = endOfLine(start);
      String line = text.substring(start, end);
      if (isRuled(line) || isHead(start)) {
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

  /** Whether header lines of an earlier mail start here, one below the other. */
  private boolean isHead(int start) {
    boolean subject = false;
    int lines = 0;
    for (int at = start; at < text.length() && lines < MOST_HEADERS; at = endOfLine(at) + 1) {
      Matcher label = LABEL.matcher(text.substring(at, endOfLine(at)));
      if (!label.lookingAt()) {
        break;
      }
      subject |= subjectLabels.contains(label.group(1).toLowerCase(Locale.ROOT));
      lines++;
    }
    return subject && lines >= LEAST_HEADERS;
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
