package dev.prepkit.print;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.List;

/**
 * How tightly a question sheet is set.
 *
 * @param tenths the type size in tenths of a point
 * @param gap the space between questions in hundredths of the type size
 * @param lines lines to write on below each question
 */
public record Fit(int tenths, int gap, int lines) {

  /** For {@code font-size}, in points. */
  public String points() {
    return String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
  }

  /** The space between questions, for CSS in em. */
  public String space() {
    return String.format(Locale.ROOT, "%d.%02d", gap / 100, gap % 100);
  }

  /** One item for each line to write on. */
  public List<Integer> rules() {
    return IntStream.rangeClosed(1, lines).boxed().toList();
  }
}
