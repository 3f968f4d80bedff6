package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.FontShelf;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.Pictures;
import dev.prepkit.print.Places;
import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.openpdf.OpenPdfEngine;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import dev.prepkit.theme.Theme;
import dev.prepkit.theme.ThemeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be printed with the fonts of the plain theme and no others. */
class BundledFontsTest {

  private static final List<String> STYLES =
      List.of(
          "font-family: 'Source Sans 3'",
          "font-family: 'Source Sans 3'; font-weight: 600",
          "font-family: 'Source Sans 3'; font-style: italic",
          "font-family: 'Source Serif 4'",
          "font-family: 'Source Serif 4'; font-weight: 600",
          "font-family: 'Source Serif 4'; font-style: italic");

  @TempDir static Path empty;

  private static OpenPdfEngine engine;

  @BeforeAll
  static void readFonts() throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    Located<String> plain = new Located<>("plain", SourceLocation.of("test"));
    Theme theme =
        new ThemeReader(List.of(new SourceRoot(TestFiles.THEMES, "themes")), diagnostics)
            .read(plain, Languages.of(Locale.UK))
            .orElseThrow();
    SourceTree user = new SourceTree(List.of(new SourceRoot(empty, "")), diagnostics);
    FontShelf fonts = new FontReader(theme, diagnostics).read(user);
    assertThat(diagnostics.all()).isEmpty();
    assertThat(fonts.spares()).isEmpty();
    engine = new OpenPdfEngine(fonts, Pictures.none(), LocalDate.of(2026, 12, 1));
  }

  private static PdfFile print(String text) {
    String body =
        STYLES.stream()
            .map(style -> "<p style=\"" + style + "\">" + text + "</p>")
            .collect(Collectors.joining());
    return engine
        .layout(
            new PrintDocument(
                "<!DOCTYPE html><html lang='en'><head><title>T</title></head><body>"
                    + body
                    + "</body></html>",
                new Places()))
        .write();
  }

  @ParameterizedTest
  @CsvSource({
    "Latin, 00A1, 024F",
    "Vietnamese, 1EA0, 1EF9",
    "Greek, 0370, 03FF",
    "polytonic Greek, 1F00, 1FFF",
    "Cyrillic, 0400, 045F",
    "more Cyrillic, 0490, 04FF",
    "Hebrew, 05D0, 05EA",
    "Arabic, 0621, 063A",
    "more Arabic, 0641, 064A"
  })
  void everyLetterIsThereInEveryStyle(String script, String first, String last) {
    String letters =
        IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16))
            .filter(Character::isLetter)
            .mapToObj(c -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFC) + " ")
            .collect(Collectors.joining());
    PdfFile file = print(letters);
    assertThat(file.problems()).isEmpty();
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }

  @Test
  void everySignThatTheThemeUsesIsThere() throws IOException {
    assertThat(print(signs(TestFiles.THEMES.resolve("plain"))).problems()).isEmpty();
    assertThat(print(signs(TestFiles.CONTENT)).problems()).isEmpty();
    assertThat(print("☐ ☑ ✓ ✗ → ← – — … “ ” ‘ ’ « » • · × ½ € £ ° № ★ ☆").problems()).isEmpty();
  }

  /** All characters beyond ASCII in the texts below a folder. */
  private static String signs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : (Iterable<Path>) files.filter(BundledFontsTest::isText)::iterator) {
        all.append(Files.readString(file));
      }
      return all.codePoints()
          .filter(c -> c > 0x7F)
          .distinct()
          .mapToObj(Character::toString)
          .collect(Collectors.joining(" "));
    }
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(html|yaml|md)");
  }
}
