package dev.prepkit.cli;

import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildReport.ShortenedSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a build left, in a table of 80 columns, and what it left out. */
final class BuildSummary {

  /** What people tell apart among the files, the last for all that is nothing else. */
  private enum Kind {
    PAGES("Pages", path -> path.endsWith(".html")),
    SHEETS("Sheets", path -> path.endsWith(".pdf")),
    MESSAGES("Messages", path -> path.contains("/emails/")),
    CALENDARS("Calendars", path -> path.endsWith(".ics")),
    OTHERS("Other files", path -> true);

    private final String title;
    private final Predicate<String> holds;

    Kind(String title, Predicate<String> holds) {
      this.title = title;
      this.holds = holds;
    }

    static Kind of(String path) {
      return Stream.of(values()).filter(kind -> kind.holds.test(path)).findFirst().orElseThrow();
    }
  }

  private static final String ROW = "%-12s %6s %9s %9s   %s";
  private static final String INDEX = "assets/search-index.js";
  private static final long KILO = 1000;
  private static final long MEGA = KILO * KILO;

  private final BuildReport report;
  private final Set<String> written;

  BuildSummary(BuildReport report) {
    this.report = report;
    this.written = new HashSet<>(report.changes().fresh());
    written.addAll(report.changes().changed());
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
      lines.add("Nothing has changed: " + count(report.sizes().size(), "file") + " in " + folder);
    } else {
      lines.addAll(table(folder));
    }
    if (report.sizes().containsKey(INDEX)) {
      lines.add("The search has an index of " + size(report.sizes().get(INDEX)) + ".");
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
    for (Kind kind : Kind.values()) {
      List<String> paths = report.sizes().keySet().stream().filter(isOf(kind)).toList();
      if (!paths.isEmpty()) {
        lines.add(row(kind.title, paths, kind == Kind.SHEETS ? questions() : ""));
      }
    }
    lines.add(row("All", report.sizes().keySet(), ""));
    int gone = report.changes().gone().size();
    lines.add("in " + folder + (gone == 0 ? "" : "; " + count(gone, "file") + " gone"));
    return lines;
  }

  private static Predicate<String> isOf(Kind kind) {
    return path -> Kind.of(path) == kind;
  }

  private String row(String title, Collection<String> paths, String leftOut) {
    long bytes = paths.stream().mapToLong(report.sizes()::get).sum();
    long count = paths.stream().filter(written::contains).count();
    return row(title, paths.size(), size(bytes), count, leftOut);
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
