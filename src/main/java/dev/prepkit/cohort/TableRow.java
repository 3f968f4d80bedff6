package dev.prepkit.cohort;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table of people.
 *
 * @param header where the names of the columns stand
 * @param cells those that say something, by the names of their columns, in the order of the table
 * @param overfull whether there are more of them than columns
 */
record TableRow(
    SourceLocation at,
    SourceLocation header,
    Map<String, List<Located<String>>> cells,
    boolean overfull) {

  TableRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column)).map(all -> all.getFirst().value());
  }

  /** The same without a column. */
  TableRow without(String column) {
    Map<String, List<Located<String>>> others = new LinkedHashMap<>(cells);
    others.remove(column);
    return new TableRow(at, header, others, overfull);
  }
}
