package dev.prepkit.cohort;

import dev.prepkit.build.Member;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fields;
import dev.prepkit.text.FieldsBuilder;
import dev.prepkit.text.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A profile in the rows of a table: their own details, which may stand in one row alone, and a
 * contact in each.
 */
record RowsProfile(List<TableRow> rows) implements Member.Source {

  /** What the names of the columns that tell of the contact start with. */
  static final String CONTACT = "contact.";

  private static final String CONTACTS = "contacts";

  RowsProfile {
    rows = List.copyOf(rows);
  }

  @Override
  public String file() {
    return rows.getFirst().at().file();
  }

  @Override
  public Optional<Fields> read(Diagnostics diagnostics) {
    FieldsBuilder profile = new FieldsBuilder(rows.getFirst().at(), rows.getFirst().header());
    Map<String, List<String>> said = new HashMap<>();
    Map<String, SourceLocation> places = new HashMap<>();
    boolean sound = isWhole(diagnostics);
    for (TableRow row : rows) {
      for (Map.Entry<String, List<Located<String>>> cell : row.cells().entrySet()) {
        String key = cell.getKey();
        if (key.startsWith(CONTACT)) {
          continue;
        }
        List<String> now = cell.getValue().stream().map(Located::value).toList();
        List<String> before = said.putIfAbsent(key, now);
        if (before == null) {
          cell.getValue().forEach(value -> profile.put(key, value));
          places.put(key, row.at());
        } else if (!before.equals(now)) {
          sound = false;
          diagnostics.error(
              row.at(),
              "'" + key + "' says something else than in line " + places.get(key).line(),
              "write it the same way in both, or leave one of them empty");
        }
      }
      contact(row).ifPresent(contact -> profile.add(CONTACTS, contact));
    }
    return sound ? Optional.of(profile.build(diagnostics)) : Optional.empty();
  }

  private boolean isWhole(Diagnostics diagnostics) {
    boolean named = rows.stream().anyMatch(row -> row.cell(TableMembers.NAME).isPresent());
    if (!named) {
      SourceLocation at = rows.getFirst().at();
      diagnostics.error(at, "this row does not say whose it is", "fill in its 'name'");
    }
    List<TableRow> overfull = rows.stream().filter(TableRow::overfull).toList();
    for (TableRow row : overfull) {
      diagnostics.error(
          row.at(),
          "this row has more cells than the table has columns",
          "put text that holds the separator between quotation marks");
    }
    return named && overfull.isEmpty();
  }

  private static Optional<FieldsBuilder> contact(TableRow row) {
    FieldsBuilder contact = new FieldsBuilder(row.at(), row.header());
    row.cells()
        .forEach(
            (key, values) -> {
              if (key.startsWith(CONTACT)) {
                values.forEach(value -> contact.put(key.substring(CONTACT.length()), value));
              }
            });
    return row.cells().keySet().stream().anyMatch(key -> key.startsWith(CONTACT))
        ? Optional.of(contact)
        : Optional.empty();
  }

  @Override
  public Fingerprint fingerprint() {
    List<String> parts = new ArrayList<>();
    rows.forEach(row -> parts.add(row.toString()));
    return Fingerprint.of(parts);
  }
}
