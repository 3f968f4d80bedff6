package dev.prepkit.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How tightly a sheet is set.
 *
 * @param type the size of the type
 * @param gap the space between questions in hundredths of the type size
 * @param lines lines to write on below each question or heading
 * @param notes lines to write on at the foot
 */
public record Fit(TypeSize type, int gap, int lines, int notes) {

  /**
   * A size of type.
   *
   * @param tenths in tenths of a point
   * @param floor the least size that anything on the sheet may have, in tenths of a point
   */
  public record TypeSize(int tenths, int floor) {

    private static final int SMALLER = 88;

    /** For what is set smaller than the rest, though never below the floor. */
    private TypeSize smaller() {
      return new TypeSize(Math.max(floor, tenths * SMALLER / 100), floor);
    }

    private String points() {
      return String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
    }
  }

  Fit withLines(int count) {
    return new Fit(type, gap, count, notes);
  }

  Fit withNotes(int count) {
    return new Fit(type, gap, lines, count);
  }

  Fit withGap(int hundredths) {
    return new Fit(type, hundredths, lines, notes);
  }

  Fit withType(int tenths) {
    return new Fit(new TypeSize(tenths, type.floor()), gap, lines, notes);
  }

  /** For {@code font-size}, in points. */
  public String points() {
    return type.points();
  }

  /** The size of what matters less, in points. */
  public String smallPoints() {
    return type.smaller().points();
  }

  /** The space between questions, for CSS in em. */
  public String space() {
    return String.format(Locale.ROOT, "%d.%02d", gap / 100, gap % 100);
  }

  /** One item for each line to write on below a question. */
  public List<Integer> rules() {
    return items(lines);
  }

  public boolean hasRules() {
    return lines > 0;
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
