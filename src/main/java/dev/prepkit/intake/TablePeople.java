package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.intake.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people in the rows of a table. */
final class TablePeople {

  private final Table table;
  private final String file;
  private final Columns columns;
  private final Diagnostics diagnostics;

  TablePeople(Table table, String file, Columns columns, Diagnostics diagnostics) {
    this.table = table;
    this.file = file;
    this.columns = columns;
    this.diagnostics = diagnostics;
  }

  /**
   * @param linkedIn whether the user says that it is LinkedIn's
   */
  Optional<Export> read(boolean linkedIn) {
    if (linkedIn && !columns.areLinkedIn()) {
      diagnostics.error(
          new SourceLocation(file, table.header().line(), 1),
          "these are not the columns of LinkedIn's connections",
          "leave --as out, or say --as csv");
      return Optional.empty();
    }
    ExportKind kind = columns.areLinkedIn() ? ExportKind.LINKEDIN : ExportKind.CSV;
    return Optional.of(
        new Export(
            file,
            kind,
            table.rows().stream().flatMap(this::person).toList(),
            Optional.empty(),
            above()));
  }

  private List<Leftover> above() {
    return table.above().stream()
        .flatMap(row -> row.cells().stream().map(cell -> item(row, "above the header", cell)))
        .filter(item -> !item.value().isBlank())
        .map(item -> new Leftover(item, LeftOut.TECHNICAL))
        .toList();
  }

  private Stream<Found> person(Row row) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      items.add(item(row, title(i), row.cell(i)));
    }
    if (items.stream().allMatch(item -> item.value().isBlank())) {
      return Stream.empty();
    }
    Gatherer gatherer = new Gatherer(diagnostics);
    boolean odd = isOdd(row);
    if (odd) {
      items.stream()
          .filter(item -> !item.value().isBlank())
          .forEach(item -> gatherer.leave(item, LeftOut.UNREADABLE));
    } else {
      sort(items, gatherer);
    }
    return Stream.of(
        gatherer.found(
            new SourceLocation(file, row.line(), 1),
            odd ? Optional.of(Flaw.WRONG_CELLS) : Optional.empty()));
  }

  private String title(int column) {
    String title = table.header().cell(column).strip();
    return title.isEmpty() ? "column " + (column + 1) : title;
  }

  private Item item(Row row, String label, String value) {
    return new Item(label, value, new SourceLocation(file, row.line(), 1));
  }

  /** More cells than the header names, or all of them in one. */
  private boolean isOdd(Row row) {
    int width = table.header().cells().size();
    boolean more = IntStream.range(width, row.cells().size()).anyMatch(i -> !row.cell(i).isBlank());
    boolean lumped =
        width > 1
            && row.cells().size() == 1
            && TableReader.SEPARATORS.stream()
                .anyMatch(separator -> row.cell(0).indexOf(separator) >= 0);
    return more || lumped;
  }

  private void sort(List<Item> items, Gatherer gatherer) {
    gatherer.keep(
        new NameParts(
            first(items, Columns.NAME),
            first(items, Columns.GIVEN),
            first(items, Columns.FAMILY),
            filled(items, "other-name").toList()));
    for (String key : Gatherer.KEYS.subList(1, Gatherer.KEYS.size())) {
      filled(items, key).forEach(item -> gatherer.keep(key, item));
    }
    filled(items, "private").forEach(item -> gatherer.leave(item, LeftOut.PRIVATE));
    IntStream.range(0, items.size())
        .filter(i -> !items.get(i).value().isBlank())
        .filter(i -> columns.keyOf(i).filter(key -> !key.equals("connected")).isEmpty())
        .forEach(i -> gatherer.leave(items.get(i), LeftOut.NO_PLACE));
  }

  private Optional<Item> first(List<Item> items, String key) {
    return filled(items, key).findFirst();
  }

  private Stream<Item> filled(List<Item> items, String key) {
    return columns.of(key).stream()
        .filter(i -> i < items.size())
        .map(items::get)
        .filter(item -> !item.value().isBlank());
  }
}
