package dev.prepkit.print.openpdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.Pdfs;
import dev.prepkit.TestFiles;
import dev.prepkit.print.FontFace;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.PrintLayout;
import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.CutOff;
import dev.prepkit.print.PrintProblem.MissingCharacter;
import dev.prepkit.print.PrintProblem.NotPaintedOnce;
import dev.prepkit.print.PrintProblem.RefusedResource;
import dev.prepkit.print.PrintProblem.UnshapedScript;
import dev.prepkit.print.UnusableFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPdfEngineTest {

  private static final String STYLES =
      """
      <style>
      @page { size: A4; margin: 20mm;
        @top-left { content: element(head) }
        @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: 'Source Sans 3' } }
      body { font-family: 'Source Sans 3'; font-size: 11pt }
      h1, h2 { font-family: 'Source Serif 4' }
      .head { position: running(head) }
      table { -fs-table-paginate: paginate }
      </style>
      """;

  private static final OpenPdfEngine ENGINE = engine();

  private static OpenPdfEngine engine() {
    List<FontFace> faces =
        Stream.of(
                "Source Serif 4:SourceSerif4-Regular:400",
                "Source Serif 4:SourceSerif4-SemiBold:600",
                "Source Sans 3:SourceSans3-Regular:400",
                "Source Sans 3:SourceSans3-SemiBold:600",
                "Source Sans 3:SourceSans3-Italic:400:italic",
                "Noto Sans Hebrew:NotoSansHebrew-Regular:400",
                "DejaVu Sans:DejaVuSans:400")
            .map(line -> line.split(":"))
            .map(OpenPdfEngineTest::face)
            .toList();
    List<String> fallbacks = List.of("Source Sans 3", "Noto Sans Hebrew", "DejaVu Sans");
    try {
      return new OpenPdfEngine(faces, fallbacks, LocalDate.of(2026, 12, 1));
    } catch (UnusableFont e) {
      throw new AssertionError(e);
    }
  }

  private static FontFace face(String[] line) {
    Path file = TestFiles.THEMES.resolve("plain/fonts").resolve(line[1] + ".ttf");
    try {
      return new FontFace(
          line[0], Integer.parseInt(line[2]), line.length > 3, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintDocument page(String body) {
    String html =
        "<!DOCTYPE html><html lang=\"en\"><head><title>A sheet</title>%s</head><body>%s</body></html>";
    return new PrintDocument(html.formatted(STYLES, body));
  }

  private static PrintDocument page(String head, String body) {
    PrintDocument page = page(body);
    return new PrintDocument(page.html().replace("</head>", head + "</head>"));
  }

  private static PdfFile write(String body) {
    return ENGINE.layout(page(body)).write();
  }

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
    assertThat(file.pages()).isEqualTo(2).isEqualTo(Pdfs.pages(file.bytes()));
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
  void aTableHeadIsRepeatedAndReadOnce() throws Exception {
    String rows =
        IntStream.range(0, 120)
            .mapToObj(i -> "<tr><td>row " + i + "</td></tr>")
            .collect(Collectors.joining());
    PdfFile file = write("<table><thead><tr><th>Head</th></tr></thead>" + rows + "</table>");

    assertThat(file.pages()).isGreaterThan(1);
    assertThat(file.problems()).isEmpty();
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(Pdfs.text(file.bytes()).split("Head", -1)).hasSize(file.pages() + 1);
    assertThat(Structure.of(file.bytes()).text()).containsOnlyOnce("Head").contains("row 119");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "font-size: 15pt; line-height: 6.75mm",
        "font-size: 15pt; line-height: 4mm",
        "font-size: 30pt; line-height: 1",
        "line-height: 0.8"
      })
  void aLineAtTheEdgeOfAPageIsThereOnce(String style) {
    PdfFile file =
        write(
            "<p>one</p><h2 style='page-break-before: always; margin: 0; %s'>two</h2><p>three</p>"
                .formatted(style));
    assertThat(Pdfs.text(file.bytes()).split("two", -1)).hasSize(2);
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void readingOrderIsTheOrderOfTheDocument() {
    PdfFile file =
        write(
            "<p>one <b>two <i>three</i> four</b> five <a href='https://example.org'>six</a> seven</p>");
    assertThat(Structure.of(file.bytes()).text()).isEqualTo("one two three four five six seven");
  }

  @Test
  void structureSaysWhatThingsAre() {
    PdfFile file =
        write(
            "<h1>T</h1><section><h2>S</h2><ol><li>i</li></ol><blockquote><p>q</p></blockquote>"
                + "<table><tr><th scope=row>h</th><td>d</td></tr></table></section>");
    assertThat(Structure.of(file.bytes()).outline())
        .isEqualTo("Document(H1 Sect(H2 L(LI(Lbl LBody)) BlockQuote(P) Table(TBody(TR(TH TD)))))");
  }

  @Test
  void tablesThatOnlyPlaceThingsAreNoTables() {
    PdfFile file =
        write(
            "<ul><li><table role='presentation'><tr><td>a</td><td><p>b</p>"
                + "<table><tr><td>c</td></tr></table></td></tr></table></li></ul>");
    assertThat(Structure.of(file.bytes()).outline())
        .isEqualTo("Document(L(LI(Lbl LBody(P P Table(TBody(TR(TD)))))))");
  }

  @Test
  void textBesideBlocksAndLinksFindsAPlace() {
    PdfFile file =
        write(
            "<table><tr><td><div>one</div>two<p>three <a href='https://example.org'>four</a></p>"
                + "<div><a href='https://example.org'><div>five</div></a> six</div></td></tr></table>"
                + "<h2>seven <b><a href='https://example.org'>eight</a> nine</b></h2>");
    assertThat(file.problems()).isEmpty();
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(Structure.of(file.bytes()).text().replace(" ", ""))
        .isEqualTo("onetwothreefourfivesixseveneightnine");
  }

  @Test
  void bookmarksFollowTheHeadings() throws Exception {
    PdfFile file = write("<h1>Zoë</h1><h2>First</h2><p>x</p><h2>Second</h2>");
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      PDOutlineItem root = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(root.getTitle()).isEqualTo("Zoë");
      assertThat(root.getFirstChild().getTitle()).isEqualTo("First");
      assertThat(root.getFirstChild().getNextSibling().getTitle()).isEqualTo("Second");
    }
  }

  @Test
  void aMissingCharacterIsShownAndReported() {
    PdfFile file = write("<p>A crab 🦀 here</p>");
    assertThat(file.problems()).containsExactly(new MissingCharacter(0x1F980, "A crab 🦀 here"));
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
  void scriptsThatNeedShapingAreReported() {
    assertThat(write("<p>مرحبا</p>").problems()).contains(new UnshapedScript("Arabic", "مرحبا"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt='x' src='https://example.org/a.png'>",
        "<img alt='x' src='file:///etc/passwd'>",
        "<p style=\"background-image:url('http://example.org/b.png')\">x</p>",
        "<ul style=\"list-style-image:url('http://example.org/b.png')\"><li>x</li></ul>",
        "<img alt='x' src='jar:file:/a.jar!/b.png'>",
        "<img alt='x' src='data:image/svg+xml,<svg/>'>",
        "<img alt='x' src='//example.org/a.png'>"
      })
  void noPictureIsFetched(String body) {
    PdfFile file = write("<p>Text</p>" + body);
    assertThat(file.problems()).isNotEmpty().allMatch(RefusedResource.class::isInstance);
    assertThat(Pdfs.text(file.bytes())).contains("Text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel='stylesheet' href='https://example.org/a.css'>",
        "<link rel='stylesheet' href='file:///etc/passwd'>",
        "<style>@import url('https://example.org/b.css');</style>",
        "<style>@font-face{font-family:x;src:url('https://example.org/f.ttf')} p{font-family:x}</style>"
      })
  void noStyleIsFetched(String head) {
    PdfFile file = ENGINE.layout(page(head, "<p>Text</p>")).write();
    assertThat(file.problems()).isNotEmpty().allMatch(RefusedResource.class::isInstance);
    assertThat(Pdfs.text(file.bytes())).contains("Text");
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
  void whatRunsOverTheEdgeIsReported() {
    PrintLayout layout = ENGINE.layout(page("<p style='white-space:nowrap'>" + "word ".repeat(90)));
    assertThat(layout.overflows()).isTrue();
    assertThat(layout.write().problems()).hasSize(1).allMatch(CutOff.class::isInstance);
  }

  @Test
  void whatIsHiddenBySizeIsReported() {
    PdfFile file = write("<div style='position:absolute;top:-500mm'>gone</div><p>here</p>");
    assertThat(file.problems()).contains(new NotPaintedOnce("gone"));
  }

  @Test
  void deepAndWideMarkupIsTamed() {
    String deep = "<div>".repeat(3000) + "deep" + "</div>".repeat(3000);
    String wide = "<table><tr><td colspan='100000' rowspan='99999999999'>wide</td></tr></table>";
    PdfFile file = write(deep + wide);
    assertThat(Pdfs.text(file.bytes())).contains("deep", "wide");
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }

  @Test
  void anEmptyDocumentIsOnePage() {
    PdfFile file = write("");
    assertThat(file.pages()).isEqualTo(1);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }

  @Test
  void problemsAreDistinct() {
    List<PrintProblem> problems = write("<p>🦀 🦀</p><p>🦀</p>").problems();
    assertThat(problems).hasSize(1);
    assertThat(Stream.of(problems).distinct()).hasSize(1);
  }

  @Test
  void anEmptyLinkLeadsNowhere() {
    assertThat(write("<p><a href='#'>top</a></p>").problems()).isEmpty();
  }

  @Test
  void whatCannotBePrintedIsReported() {
    assertThat(write("<p>x</p><svg></svg>").problems())
        .containsExactly(new RefusedResource("<svg>"));
    assertThat(write("<p>x <img alt='a' src='data:image/png;base64,AAAA'></p>").problems())
        .hasSize(1);
  }

  @Test
  void aDamagedFontIsRefused() {
    FontFace broken = new FontFace("Broken", 400, false, new byte[] {0, 1, 0, 0, 0, 1, 2, 3, 4});
    assertThatThrownBy(
            () -> new OpenPdfEngine(List.of(broken), List.of(), LocalDate.of(2026, 12, 1)))
        .isInstanceOf(UnusableFont.class);
  }

  @Test
  void aHiddenHeadingTakesNoLevel() {
    PdfFile file = write("<h1 aria-hidden='true'>deco</h1><h2>first</h2>");
    assertThat(Structure.of(file.bytes()).outline()).isEqualTo("Document(H1)");
  }
}
