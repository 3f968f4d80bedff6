package dev.prepkit.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns side by side, as a terminal shows them. */
final class TextTable {

  private static final String GAP = "  ";

  private final int[] widths;

  /**
   * @param widths in columns of the terminal; they and the gaps between them fill a line
   */
  TextTable(int... widths) {
    this.widths = widths.clone();
  }

  /** A text broken into lines for one of the columns, from 0. */
  List<String> lines(String text, int column) {
    return text.lines().flatMap(line -> TerminalText.lines(line, widths[column]).stream()).toList();
  }

  /** A row of texts, each broken into as many lines as it takes. */
  Stream<String> row(String... cells) {
    return row(IntStream.range(0, cells.length).mapToObj(i -> lines(cells[i], i)).toList());
  }

  /** Cells side by side, each a list of lines. */
  Stream<String> row(List<List<String>> cells) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(cells, line));
  }

  private String line(List<List<String>> cells, int line) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(line < cells.get(i).size() ? cells.get(i).get(line) : "", widths[i]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - TerminalText.columns(text)));
  }
}
