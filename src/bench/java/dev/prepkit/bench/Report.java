package dev.prepkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A table in Markdown, and below it how its rows grow. */
final class Report {

  private static final double MILLIS = 1000;
  private static final double MEGA = 1e6;

  private final Path file;
  private final String measuredOn;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param measuredOn a line on machine, program and day
   */
  Report(Path file, String measuredOn) {
    this.file = file;
    this.measuredOn = measuredOn;
  }

  /** Adds a row and writes the file anew, for the next row may take long. */
  void add(Row row) throws IOException {
    rows.add(row);
    rows.sort(Comparator.comparing(Row::what).thenComparing(Row::contacts));
    Files.writeString(file, text());
  }

  private String text() {
    StringBuilder text = new StringBuilder(measuredOn).append("\n\n");
    text.append(
        "| what | contacts | CPU s | wall s | memory MiB | files | MB | CPU ms per contact |\n");
    text.append("|---|---|---|---|---|---|---|---|\n");
    rows.forEach(row -> text.append(line(row)));
    text.append("\nHow it grows:\n\n");
    text.append(
        "| what | contacts | CPU | wall | memory | files | bytes |\n"
            + "|---|---|---|---|---|---|---|\n");
    growths().forEach(text::append);
    return text.toString();
  }

  private static String line(Row row) {
    String each =
        row.contacts() == 0 ? "" : format("%.1f", row.cost().cpu() * MILLIS / row.contacts());
    return format(
        "| %s | %s | %.2f | %.2f | %.0f | %,d | %.1f | %s |%n",
        row.what(),
        row.contacts() == 0 ? "" : format("%,d", row.contacts()),
        row.cost().cpu(),
        row.cost().wall(),
        row.cost().memory(),
        row.tree().files(),
        row.tree().bytes() / MEGA,
        each);
  }

  /** For each row the next larger one of its name. */
  private List<String> growths() {
    List<String> lines = new ArrayList<>();
    for (Row from : rows) {
      rows.stream()
          .filter(row -> row.what().equals(from.what()) && row.contacts() > from.contacts())
          .findFirst()
          .ifPresent(to -> lines.add(growth(from, to)));
    }
    return lines;
  }

  private static String growth(Row from, Row to) {
    return format(
        "| %s | %,d → %,d | %.1f × | %.1f × | %.1f × | %.1f × | %.1f × |%n",
        from.what(),
        from.contacts(),
        to.contacts(),
        to.cost().cpu() / from.cost().cpu(),
        to.cost().wall() / from.cost().wall(),
        to.cost().memory() / from.cost().memory(),
        (double) to.tree().files() / from.tree().files(),
        (double) to.tree().bytes() / from.tree().bytes());
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
