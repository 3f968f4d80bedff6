package dev.prepkit.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How tightly a question sheet is set.
 *
 * @param tenths the type size in tenths of a point
 * @param gap the space between questions in hundredths of the type size
 * @param lines lines to write on below each of the main questions
 * @param notes lines to write on at the foot
 */
public record Fit(int tenths, int gap, int lines, int notes) {

  static Fit of(int tenths, int gap) {
    return new Fit(tenths, gap, 0, 0);
  }

  Fit withLines(int count) {
    return new Fit(tenths, gap, count, notes);
  }

  Fit withNotes(int count) {
    return new Fit(tenths, gap, lines, count);
  }

  /** For {@code font-size}, in points. */
  public String points() {
    return String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
  }

  /** The space between questions, for CSS in em. */
  public String space() {
    return String.format(Locale.ROOT, "%d.%02d", gap / 100, gap % 100);
  }

  /** One item for each line to write on below a question. */
  public List<Integer> rules() {
    return items(lines);
  }

  /** One item for each line to write on at the foot. */
  public List<Integer> noteRules() {
    return items(notes);
  }

  public boolean hasNotes() {
    return notes > 0;
  }

  private static List<Integer> items(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }
}
