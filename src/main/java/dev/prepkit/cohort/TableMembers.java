package dev.prepkit.cohort;

import dev.prepkit.build.Member;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.intake.Table;
import dev.prepkit.intake.TableFile;
import dev.prepkit.text.Slug;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds people in a table whose columns are called like the keys of a profile: {@code name}, {@code
 * goals}, {@code defaults.locale}, and {@code contact.name} and the like for whom they meet. Rows
 * with the same {@code id}, or without ids the same name and address, are one person's.
 */
final class TableMembers {

  private static final String ID = "id";
  static final String NAME = "name";
  private static final String EMAIL = "email";

  private final Diagnostics diagnostics;

  TableMembers(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<Member> of(Path file, String name) throws IOException {
    Optional<Table> table = new TableFile(diagnostics).read(file, name);
    Map<String, List<TableRow>> people = new LinkedHashMap<>();
    table.ifPresent(found -> rows(found, name).forEach(row -> add(row, people)));
    return diagnostics.hasErrors()
        ? List.of()
        : people.values().stream().map(TableMembers::member).toList();
  }

  private List<TableRow> rows(Table table, String file) {
    List<String> columns =
        table.header().cells().stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).toList();
    SourceLocation header = new SourceLocation(file, table.header().line(), 1);
    if (!columns.contains(NAME)) {
      diagnostics.error(
          header,
          "no column is called 'name'",
          "call the columns like the keys of a profile: name, email, contact.name …");
    }
    List<TableRow> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      SourceLocation at = new SourceLocation(file, row.line(), 1);
      Map<String, List<Located<String>>> cells = new LinkedHashMap<>();
      boolean overfull = false;
      for (int i = 0; i < row.cells().size(); i++) {
        String value = row.cell(i).strip();
        if (!value.isEmpty() && i >= columns.size()) {
          overfull = true;
        } else if (!value.isEmpty()) {
          cells
              .computeIfAbsent(columns.get(i), key -> new ArrayList<>())
              .add(new Located<>(value, at));
        }
      }
      if (!cells.isEmpty() || overfull) {
        rows.add(new TableRow(at, header, cells, overfull));
      }
    }
    return rows;
  }

  private static void add(TableRow row, Map<String, List<TableRow>> people) {
    String key = row.cell(ID).orElseGet(() -> id(row) + "\n" + row.cell(EMAIL).orElse(""));
    people.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
  }

  /** A row that does not say whose it is is nobody else's; its profile has a mistake. */
  private static String id(TableRow row) {
    return row.cell(ID).or(() -> row.cell(NAME)).orElseGet(() -> "line-" + row.at().line());
  }

  private static Member member(List<TableRow> rows) {
    TableRow first = rows.getFirst();
    List<TableRow> profile = rows.stream().map(row -> row.without(ID)).toList();
    return new Member(Slug.of(id(first)), Optional.empty(), new RowsProfile(profile));
  }
}
