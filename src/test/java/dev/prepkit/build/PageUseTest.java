package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.PdfInk;
import dev.prepkit.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paper is used: by what is said, or by lines to write on. */
class PageUseTest {

  private static final double FULL = 0.85;

  @TempDir static Path folder;

  private static SortedMap<String, List<PdfInk.Page>> sheets;

  @BeforeAll
  static void printTheSample() {
    sheets = new TreeMap<>();
    print("");
    print("--large-print");
  }

  private static void print(String option) {
    Path output = folder.resolve("out" + option);
    Run run =
        option.isEmpty()
            ? Run.of("build", folder, "-o", output, "--today", "2026-12-01")
            : Run.of("build", folder, "-o", output, "--today", "2026-12-01", option);
    assertThat(run.exitCode()).as(run.err()).isZero();
    Run.files(output)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".pdf")) {
                sheets.put(path + option, PdfInk.of(bytes));
              }
            });
  }

  @Test
  void everyPageOfAPrepSheetButTheLastIsFull() {
    sheets.forEach(
        (path, pages) -> {
          if (path.endsWith("/prep-sheet.pdf")) {
            assertThat(pages.subList(0, pages.size() - 1))
                .as(path)
                .hasSizeGreaterThan(5)
                .allMatch(page -> page.used() >= FULL);
          }
        });
  }

  @Test
  void everySheetOfOnePageIsFull() {
    sheets.forEach(
        (path, pages) -> {
          if (path.endsWith(".pdf") && pages.size() == 1) {
            assertThat(pages).as(path).allMatch(page -> page.used() >= FULL);
          }
        });
  }

  @Test
  void noPageEndsWithAHeading() {
    sheets.forEach(
        (path, pages) ->
            assertThat(pages).as(path).filteredOn(PdfInk.Page::endsWithHeading).isEmpty());
  }
}
