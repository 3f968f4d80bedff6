package dev.prepkit.intake;

import java.util.List;

/**
 * A table of an export.
 *
 * @param header with the names of the columns
 * @param above what stands before the header
 */
public record Table(Row header, List<Row> above, List<Row> rows) {

  /**
   * One row.
   *
   * @param line in which it starts, 1-based
   */
  public record Row(int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** How many cells say something. */
    long filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** A cell as it is written; empty where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  public Table {
    above = List.copyOf(above);
    rows = List.copyOf(rows);
  }
}
