package dev.prepkit.print.openpdf;

import static dev.prepkit.print.openpdf.PlainEngine.ENGINE;
import static dev.prepkit.print.openpdf.PlainEngine.engine;
import static dev.prepkit.print.openpdf.PlainEngine.page;
import static dev.prepkit.print.openpdf.PlainEngine.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintLayout;
import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.CutOff;
import dev.prepkit.print.PrintProblem.MissingCharacters;
import dev.prepkit.print.PrintProblem.NotPaintedOnce;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPdfEngineTest {

  @Test
  void everythingAThemeMayUseConforms() {
    PdfFile file =
        write(
            """
            <div class="head">Running head</div>
            <h1>Questions for <a href="https://example.org/zoe">Zoë</a></h1>
            <h3>A level is skipped</h3><h2></h2>
            <ul><li>One <b>bold</b> <i>word</i></li><li>Two<ul><li>nested</li></ul></li></ul>
            <ul style="list-style: none"><li>no bullet</li></ul>
            <ol><li>first</li><li><p>second</p></li></ol>
            <table><thead><tr><th>A</th><th>B</th></tr></thead>
            <tbody><tr><th scope="row">row</th><td>שלום (עולם)</td></tr>
            <tr><td colspan="2">a box ☐ and a tick ✓</td></tr><tr><td></td><td>b</td></tr></tbody></table>
            <p>See <a href="#end">the end</a>, <a href="#nowhere">nothing</a> and <span lang="de">die Straße</span>.</p>
            <dl><dt>Who</dt><dd>Zoë</dd></dl>
            <pre>some   code</pre><hr><blockquote>A quote</blockquote>
            <img alt="A dot" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">
            <div aria-hidden="true" style="border: 1pt solid black">decoration</div>
            <p id="end" style="page-break-before: always">The end.</p>
            """);

    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(file.problems()).isEmpty();
    assertThat(Pdfs.pages(file.bytes())).isEqualTo(2);
    assertThat(Pdfs.text(file.bytes())).contains("Page 1 of 2", "Questions for Zoë", "die Straße");
  }

  @Test
  void theValidatorObjectsToAPlainFile() throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(plain);
    }
    assertThat(Pdfs.failures(plain.toByteArray())).isNotEmpty();
  }

  @Test
  void theMissingCharactersOfATextAreReportedTogetherAndOnce() {
    PdfFile file = write("<p>A 🦀 and a 🐙, a 🦀</p><p>Two 🐙 and a 🐡</p>");
    assertThat(file.problems())
        .containsExactly(
            new MissingCharacters(List.of(0x1F980, 0x1F419), "A 🦀 and a 🐙, a 🦀"),
            new MissingCharacters(List.of(0x1F421), "Two 🐙 and a 🐡"));
  }

  @Test
  void aMissingCharacterIsShownAndReported() {
    PdfFile file = write("<p>A crab 🦀 here</p>");
    assertThat(file.problems())
        .containsExactly(new MissingCharacters(List.of(0x1F980), "A crab 🦀 here"));
    assertThat(Pdfs.text(file.bytes())).contains("A crab [U+1F980] here");
  }

  @Test
  void aFallbackFontHelpsOutInBoldToo() {
    PdfFile file = write("<p>☐ <b>☑ שלום ѐ</b> <i>✓</i> Ωμέγα Дом Łódź Đặng</p>");
    assertThat(file.problems()).isEmpty();
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(Structure.of(file.bytes()).text()).contains("☐ ☑", "✓ Ωμέγα Дом Łódź Đặng");
  }

  @Test
  void stylesMaySelectByAttributes() {
    PdfFile file =
        ENGINE
            .layout(
                page(
                    "<style>p[title=gone] { display: none }</style>",
                    "<p title='gone'>one</p><p>two</p>"))
            .write();
    assertThat(Pdfs.text(file.bytes())).contains("two").doesNotContain("one");
  }

  @Test
  void theSameDocumentGivesTheSameBytesInEveryThread() {
    String body = "<h1>Zoë</h1><p>☐ <b>bold</b> <i>slanted</i> שלום</p>";
    byte[] first = write(body).bytes();
    List<byte[]> others =
        IntStream.range(0, 24).parallel().mapToObj(i -> write(body).bytes()).toList();
    assertThat(others).allMatch(bytes -> java.util.Arrays.equals(bytes, first));
    assertThat(engine().layout(page(body)).write().bytes()).isEqualTo(first);
  }

  @Test
  void longWordsBreakAndWidePreWraps() {
    PdfFile file =
        write(
            "<p>"
                + "x".repeat(400)
                + "</p><pre>"
                + "word ".repeat(90)
                + "</pre><table><tr><td>"
                + "y".repeat(300)
                + "</td><td>z</td></tr></table>");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void aWordInAnotherFontMovesToTheNextLineAsAWhole() {
    for (int width = 20; width < 45; width++) {
      PdfFile file =
          write(
              "<div style='width: %dmm'>question שלום about ☐ it ☑ עולם ☐</div>".formatted(width));
      assertThat(file.problems()).isEmpty();
      assertThat(Structure.of(file.bytes()).text()).contains(" שלום ", " ☐ it ", " עולם ");
      assertThat(Pdfs.lines(file.bytes())).contains("שלום", "עולם");
    }
  }

  @Test
  void whatRunsOverTheEdgeIsReported() {
    PrintLayout layout = ENGINE.layout(page("<p style='white-space:nowrap'>" + "word ".repeat(90)));
    assertThat(layout.overflows()).isTrue();
    assertThat(layout.write().problems()).hasSize(1).allMatch(CutOff.class::isInstance);
  }

  @Test
  void placedTextThatRunsOverTheEdgeIsReported() {
    PdfFile file =
        write("<p>x <span style='position: absolute; left: 120mm; width: 80mm'>placed</span>");
    assertThat(file.problems()).isEmpty();
    file = write("<p>x <span style='position: absolute; left: 165mm; width: 80mm'>placed</span>");
    assertThat(file.problems()).containsExactly(new CutOff("placed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='overflow:hidden;width:40mm;height:12mm'>%s</div>",
        "<div style='overflow:hidden;white-space:nowrap;width:40mm'>%s</div>",
        "<table style='table-layout:fixed;width:40mm'><tr>"
            + "<td style='overflow:hidden;white-space:nowrap'>%s</td></tr></table>"
      })
  void whatABoxHidesIsReported(String body) {
    List<PrintProblem> problems = write(body.formatted("word ".repeat(12))).problems();
    assertThat(problems).isNotEmpty().allMatch(CutOff.class::isInstance);
    assertThat(write(body.formatted("word word")).problems()).isEmpty();
  }

  @Test
  void whatIsHiddenBySizeIsReported() {
    PdfFile file = write("<div style='position:absolute;top:-500mm'>gone</div><p>here</p>");
    assertThat(file.problems()).contains(new NotPaintedOnce("gone"));
  }

  @Test
  void anEmptyDocumentIsOnePage() {
    PdfFile file = write("");
    assertThat(Pdfs.pages(file.bytes())).isEqualTo(1);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }

  @Test
  void problemsAreDistinct() {
    List<PrintProblem> problems = write("<p>🦀 🦀</p><p>🦀</p>").problems();
    assertThat(problems).hasSize(1);
    assertThat(Stream.of(problems).distinct()).hasSize(1);
  }
}
