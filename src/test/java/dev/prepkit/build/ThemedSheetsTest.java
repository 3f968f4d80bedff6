package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.PdfGlyphs;
import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.ThemedSample;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDFs of the other shipped themes. */
class ThemedSheetsTest {

  @TempDir Path folder;

  static Iterable<String> themes() {
    return ThemedSample.THEMES;
  }

  private static SortedMap<String, byte[]> pdfs(Path output) {
    SortedMap<String, byte[]> pdfs = new TreeMap<>(Run.files(output));
    pdfs.keySet().removeIf(path -> !path.endsWith(".pdf"));
    assertThat(pdfs).hasSizeGreaterThan(20);
    return pdfs;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void every_pdf_is_for_every_reader(String theme) {
    pdfs(ThemedSample.of(theme)).entrySet().parallelStream()
        .forEach(
            pdf -> {
              String path = theme + ": " + pdf.getKey();
              check(path, pdf.getValue(), 9);
              if (!path.matches(".*(handbook|prep-sheet).pdf")) {
                assertThat(Pdfs.pages(pdf.getValue())).as(path).isEqualTo(1);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("themes")
  void so_it_is_in_large_print_and_with_fields(String theme) {
    Run run =
        Run.of(
            "publish",
            folder,
            "-o",
            folder.resolve("out"),
            "--theme",
            theme,
            "--today",
            "2026-12-01",
            "--paper",
            "letter",
            "--large-print",
            "--fillable");
    assertThat(run.err()).isEmpty();
    pdfs(folder.resolve("out")).entrySet().parallelStream()
        .forEach(pdf -> check(theme + ": " + pdf.getKey(), pdf.getValue(), 18));
  }

  private static void check(String path, byte[] pdf, double least) {
    assertThat(Pdfs.failures(pdf)).as(path).isEmpty();
    assertThat(PdfGlyphs.of(pdf))
        .as(path)
        .allMatch(PdfGlyphs.Glyph::inside)
        .allMatch(glyph -> glyph.points() >= least)
        .allMatch(glyph -> glyph.contrast() >= 7 && glyph.grey());
  }

  @Test
  void a_house_is_at_the_head_of_its_sheets() {
    byte[] sheet = pdfs(ThemedSample.of("campus")).get("sheets/their-path.pdf");
    assertThat(Pdfs.text(sheet))
        .contains("careers@example.org", "https://careers.example.org/appointment");
  }
}
