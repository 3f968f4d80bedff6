package dev.prepkit.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.intake.Table.Row;
import dev.prepkit.text.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table whose separator, and whose first lines, are not known beforehand (RFC 4180). */
final class TableReader {

  static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /** In rows: LinkedIn puts three lines above the header, other programs a title. */
  private static final int MOST_ABOVE = 30;

  /** How spreadsheets say which separator they took. */
  private static final Pattern SAID = Pattern.compile("\"?sep=([^\"\r\n])\"?\\R");

  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final SourceFile file;
  private final Map<String, String> chosen;
  private final Diagnostics diagnostics;
  private final ColumnWords words;

  TableReader(
      SourceFile file, Map<String, String> chosen, ColumnWords words, Diagnostics diagnostics) {
    this.file = file;
    this.chosen = chosen;
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /** The table; what is wrong is reported, and then there is none. */
  Optional<Table> read() {
    Matcher said = SAID.matcher(file.text());
    boolean told = said.lookingAt();
    char separator = told ? said.group(1).charAt(0) : likeliest();
    try {
      List<Row> rows = new ArrayList<>();
      read(separator, ExportReader.MAX_ENTRIES + MOST_ABOVE + 1, rows);
      List<Row> all = told ? rows.subList(1, rows.size()) : rows;
      if (all.isEmpty()) {
        diagnostics.error(file.start(), "the table is empty", "export it again");
      }
      return all.isEmpty() || tooLong(all)
          ? Optional.empty()
          : Optional.of(table(all))
              .filter(new TableCheck(file.name(), chosen, words, diagnostics)::isSound);
    } catch (CsvParseException e) {
      unreadable(e);
      return Optional.empty();
    }
  }

  private boolean tooLong(List<Row> rows) {
    boolean tooLong = rows.size() > ExportReader.MAX_ENTRIES + MOST_ABOVE;
    if (tooLong) {
      diagnostics.error(
          file.start(),
          "more than " + ExportReader.MAX_ENTRIES + " rows in one file",
          "export fewer people");
    }
    return tooLong;
  }

  private void read(char separator, int most, List<Row> rows) {
    CsvReader.CsvReaderBuilder reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    for (CsvRecord each : reader.ofCsvRecord(file.text())) {
      rows.add(new Row((int) each.getStartingLineNumber(), each.getFields()));
      if (rows.size() >= most) {
        return;
      }
    }
  }

  /** The separator by which the first rows hold most columns that are known, or most columns. */
  private char likeliest() {
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(this::weight).thenComparing(c -> -SEPARATORS.indexOf(c)))
        .orElseThrow();
  }

  private long weight(char separator) {
    List<Row> rows = new ArrayList<>();
    try {
      read(separator, MOST_ABOVE, rows);
    } catch (CsvParseException e) {
      // what was read before says enough; if this separator wins, the whole is read again
    }
    return rows.stream().mapToLong(row -> 100 * fitting(row) + row.cells().size()).max().orElse(0);
  }

  private long fitting(Row row) {
    if (row.cells().size() > TableCheck.MOST_COLUMNS) {
      return 0;
    }
    Columns columns = new Columns(row.cells(), Map.of(), words);
    long mapped = chosen.values().stream().filter(title -> columns.find(title).isPresent()).count();
    return mapped + words.known(row.cells());
  }

  private Table table(List<Row> rows) {
    Row header =
        rows.stream()
            .limit(MOST_ABOVE)
            .max(
                Comparator.comparingLong(this::fitting)
                    .thenComparingLong(Row::filled)
                    .thenComparing(Comparator.comparingInt(Row::line).reversed()))
            .orElseThrow();
    int at = rows.indexOf(header);
    return new Table(header, rows.subList(0, at), rows.subList(at + 1, rows.size()));
  }

  private void unreadable(CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    int number = line.find() ? Integer.parseInt(line.group(1)) : 1;
    diagnostics.error(
        new SourceLocation(file.name(), Math.max(1, number), 1),
        "a quotation mark in the row that starts here has no partner",
        "close the quotation, or write each mark within one twice: \"\"");
  }
}
