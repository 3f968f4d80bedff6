package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.intake.Table.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what is wrong with a table in which no people can be found. */
final class TableCheck {

  /** In columns, and in characters of each: what a message can name. */
  private static final int MOST_NAMED = 40;

  private static final int LONGEST_NAMED = 40;

  /** Mail programs export a hundred. */
  static final int MOST_COLUMNS = 500;

  private final String file;
  private final Map<String, String> chosen;
  private final ColumnWords words;
  private final Diagnostics diagnostics;

  TableCheck(String file, Map<String, String> chosen, ColumnWords words, Diagnostics diagnostics) {
    this.file = file;
    this.chosen = chosen;
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /** Whether its columns hold names; if not, that is reported. */
  boolean isSound(Table table) {
    Row header = table.header();
    SourceLocation at = new SourceLocation(file, header.line(), 1);
    if (header.cells().size() > MOST_COLUMNS) {
      diagnostics.error(
          at,
          "more than " + MOST_COLUMNS + " columns: this is no list of people",
          "export your contacts as CSV or vCard");
      return false;
    }
    Columns columns = new Columns(header.cells(), chosen, words);
    for (Map.Entry<String, String> each : chosen.entrySet()) {
      if (columns.find(each.getValue()).isEmpty()) {
        diagnostics.error(
            at,
            "there is no column '" + each.getValue() + "'",
            "the columns are " + titles(header));
        return false;
      }
    }
    if (columns.haveNames()) {
      return true;
    }
    if (header.cells().size() == 1) {
      diagnostics.error(
          at,
          "each line is one single cell, and none is called 'Name'",
          "save the table again as CSV with commas, semicolons or tabs between the cells");
    } else {
      diagnostics.error(
          at,
          "no column is called 'Name' or 'First Name'; the columns are " + titles(header),
          "say which one holds the names: --map 'name=" + cut(header.cell(0).strip()) + "'");
    }
    return false;
  }

  /** The titles of the columns, as many and as much of each as a message can hold. */
  private static String titles(Row header) {
    List<String> titles =
        header.cells().stream().map(String::strip).filter(title -> !title.isEmpty()).toList();
    String some =
        titles.stream()
            .limit(MOST_NAMED)
            .map(title -> "'" + cut(title) + "'")
            .collect(Collectors.joining(", "));
    return some + (titles.size() > MOST_NAMED ? ", …" : "");
  }

  private static String cut(String title) {
    return title.codePointCount(0, title.length()) > LONGEST_NAMED
        ? title.substring(0, title.offsetByCodePoints(0, LONGEST_NAMED)) + "…"
        : title;
  }
}
