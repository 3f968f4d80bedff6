package dev.prepkit.text;

import java.util.regex.Pattern;

/**
 * A line of a file around a place in it, cut to what is shown in one row.
 *
 * @param before what stands before the place
 * @param after the place itself, and what stands behind it
 */
public record Excerpt(String before, String after) {

  /** In characters: what is shown of a longer line, and how much of that lies before the place. */
  private static final int LONGEST = 100;

  private static final int LEAD = 40;

  private static final String CUT = "…";

  /** What a terminal would obey, and what takes no place of its own. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]");

  /**
   * The part of a line around a place.
   *
   * @param column 1-based, in UTF-16 units; it may lie behind the end
   */
  public static Excerpt of(String line, int column) {
    int at = Math.min(column - 1, line.length());
    int from = whole(line, Math.max(0, Math.min(at - LEAD, line.length() - LONGEST)));
    int to = whole(line, Math.min(line.length(), from + LONGEST));
    String start = (from == 0 ? "" : CUT) + shown(line.substring(from, Math.max(from, at)));
    String rest = shown(line.substring(Math.max(from, at), Math.max(at, to)));
    String end = to == line.length() ? "" : CUT;
    return new Excerpt(start, rest + end);
  }

  /** The line as it is shown. */
  public String line() {
    return before + after;
  }

  /** The next place that does not lie within a pair. */
  private static int whole(String line, int at) {
    boolean inPair = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
    return inPair ? at + 1 : at;
  }

  private static String shown(String text) {
    return UNSEEN.matcher(text.replace('\t', ' ')).replaceAll("\uFFFD");
  }
}
