package dev.prepkit.build;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** What people tell apart among the files of an edition, the last for all that is nothing else. */
public enum FileKind {
  PAGES("Pages", path -> path.endsWith(".html")),
  SHEETS("Sheets", path -> path.endsWith(".pdf")),
  MESSAGES("Messages", path -> path.contains("/emails/")),
  CALENDARS("Calendars", path -> path.endsWith(".ics")),
  SEARCH("Search index", path -> path.equals(Part.SEARCH)),
  OTHERS("Other files", path -> true);

  private final String title;
  private final Predicate<String> holds;

  FileKind(String title, Predicate<String> holds) {
    this.title = title;
    this.holds = holds;
  }

  /** That of a file, by its path. */
  public static FileKind of(String path) {
    return Stream.of(values()).filter(kind -> kind.holds.test(path)).findFirst().orElseThrow();
  }

  /** What it is called in a table. */
  public String title() {
    return title;
  }
}
