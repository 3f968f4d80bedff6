package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildReport.Changes;
import dev.prepkit.build.BuildReport.FileCount;
import dev.prepkit.build.BuildReport.ShortenedSheet;
import dev.prepkit.build.FileKind;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildSummaryTest {

  private static final Path FOLDER = Path.of("my-kits/output");
  private static final Map<FileKind, FileCount> FILES =
      new EnumMap<>(
          Map.of(
              FileKind.PAGES, new FileCount(2, 1_640_000),
              FileKind.SHEETS, new FileCount(1, 75_001),
              FileKind.MESSAGES, new FileCount(1, 512),
              FileKind.CALENDARS, new FileCount(1, 999),
              FileKind.SEARCH, new FileCount(1, 262_000),
              FileKind.OTHERS, new FileCount(1, 26_000)));

  @TempDir Path place;

  private static BuildSummary summary(Changes changes, ShortenedSheet... shortened) {
    return new BuildSummary(new BuildReport(FILES, changes, List.of(shortened)));
  }

  @Test
  void a_table_says_what_was_written_and_what_was_left_out() {
    Changes changes =
        new Changes(
            List.of("contacts/jo/prep-sheet.pdf"),
            List.of("index.html", "assets/search-index.js"),
            List.of("contacts/al/index.html"));
    ShortenedSheet sheet =
        new ShortenedSheet("contacts/jo/question-sheet.pdf", "9.0", List.of("Why?", "How?"));
    BuildSummary summary = summary(changes, sheet);

    assertThat(BuildSummary.text(summary.contents(FOLDER)))
        .isEqualTo(
            """
                          files      size   written   left out
            Pages             2    1.6 MB         1
            Sheets            1     76 kB         1   2 questions
            Messages          1     512 B         0
            Calendars         1     999 B         0
            Search index      1    262 kB         1
            Other files       1     26 kB         0
            All               7    2.0 MB         3
            in my-kits/output; 1 file gone
            """);
    assertThat(BuildSummary.text(summary.leftOut()))
        .isEqualTo(
            """
            contacts/jo/question-sheet.pdf: set in 9.0 pt, without these questions:
              - Why?
              - How?
            """);
    assertThat(summary.changes())
        .containsExactly(
            "new      contacts/jo/prep-sheet.pdf",
            "changed  index.html",
            "changed  assets/search-index.js",
            "gone     contacts/al/index.html");
  }

  @Test
  void where_nothing_has_changed_there_is_no_table() {
    assertThat(summary(Changes.NONE).contents(FOLDER))
        .containsExactly("Nothing has changed: 7 files in my-kits/output");
  }

  @Test
  void quiet_says_what_is_wrong_and_nothing_else() {
    TestFiles.write(place, Map.of("profile.yaml", "name: M\ncontacts:\n  - name: Jo\n"));
    Run quiet = Run.of("build", place, "--quiet", "--today", "2026-12-01");
    assertThat(quiet.exitCode()).isZero();
    assertThat(quiet.out() + quiet.err()).isEmpty();

    TestFiles.write(place, Map.of("profile.yaml", "nam: M\n"));
    Run wrong = Run.of("build", place, "-q");
    assertThat(wrong.err()).contains("profile.yaml:1:1: error: unknown key 'nam'");
  }

  @Test
  void verbose_names_the_files_and_the_time() {
    TestFiles.write(place, Map.of("profile.yaml", "name: M\ncontacts:\n  - name: Jo\n"));
    Run loud = Run.of("build", place, "-v", "--today", "2026-12-01");
    assertThat(loud.out())
        .contains("new      contacts/jo/prep-sheet.pdf\n")
        .containsPattern("That took \\d+\\.\\d seconds\\.\n$");

    assertThat(Run.of("build", place, "-q", "-v").exitCode()).isEqualTo(2);
  }
}
