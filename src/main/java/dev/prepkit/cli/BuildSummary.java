package dev.prepkit.cli;

import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildReport.FileCount;
import dev.prepkit.build.BuildReport.ShortenedSheet;
import dev.prepkit.build.FileKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a build left, in a table of 80 columns, and what it left out. */
final class BuildSummary {

  private static final String ROW = "%-12s %6s %9s %9s   %s";
  private static final long KILO = 1000;
  private static final long MEGA = KILO * KILO;

  private final BuildReport report;

  BuildSummary(BuildReport report) {
    this.report = report;
  }

  /** The questions that found no room, by their sheets. */
  List<String> leftOut() {
    List<String> lines = new ArrayList<>();
    for (ShortenedSheet sheet : report.shortened()) {
      lines.add(sheet.path() + ": set in " + sheet.points() + " pt, without these questions:");
      sheet.leftOut().forEach(question -> lines.add("  - " + question));
    }
    return lines;
  }

  /** Each file that is not as it was. */
  List<String> changes() {
    List<String> lines = new ArrayList<>();
    report.changes().fresh().forEach(path -> lines.add("new      " + path));
    report.changes().changed().forEach(path -> lines.add("changed  " + path));
    report.changes().gone().forEach(path -> lines.add("gone     " + path));
    return lines;
  }

  /** What is in the folder now. */
  List<String> contents(Path folder) {
    List<String> lines = new ArrayList<>();
    if (report.changes().written() == 0 && report.changes().gone().isEmpty()) {
      lines.add("Nothing has changed: " + count(report.all().files(), "file") + " in " + folder);
    } else {
      lines.addAll(table(folder));
    }
    Path first = folder.resolve("index.html");
    if (Files.exists(first)) {
      lines.add("Open " + first);
    }
    return lines;
  }

  private List<String> table(Path folder) {
    List<String> lines = new ArrayList<>();
    lines.add(row("", "files", "size", "written", report.shortened().isEmpty() ? "" : "left out"));
    Map<FileKind, Long> written =
        report
            .changes()
            .paths()
            .collect(Collectors.groupingBy(FileKind::of, Collectors.counting()));
    report
        .files()
        .forEach((kind, count) -> lines.add(row(kind, count, written.getOrDefault(kind, 0L))));
    lines.add(row("All", report.all(), report.changes().written(), ""));
    int gone = report.changes().gone().size();
    lines.add("in " + folder + (gone == 0 ? "" : "; " + count(gone, "file") + " gone"));
    return lines;
  }

  private String row(FileKind kind, FileCount count, long written) {
    return row(kind.title(), count, written, kind == FileKind.SHEETS ? questions() : "");
  }

  private static String row(String title, FileCount count, long written, String leftOut) {
    return row(title, count.files(), size(count.bytes()), written, leftOut);
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, ROW, cells).stripTrailing();
  }

  private String questions() {
    int all = report.shortened().stream().mapToInt(sheet -> sheet.leftOut().size()).sum();
    return all == 0 ? "" : count(all, "question");
  }

  private static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < MEGA
        ? Math.ceilDiv(bytes, KILO) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA);
  }

  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
