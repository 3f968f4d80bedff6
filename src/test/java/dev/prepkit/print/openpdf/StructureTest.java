package dev.prepkit.print.openpdf;

import static dev.prepkit.print.openpdf.PlainEngine.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.print.PdfFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen reader meets: the tree of a document, whatever its markup is like. */
class StructureTest {

  @Test
  void aTableHeadIsRepeatedAndReadOnce() throws Exception {
    String rows =
        IntStream.range(0, 120)
            .mapToObj(i -> "<tr><td>row " + i + "</td></tr>")
            .collect(Collectors.joining());
    PdfFile file = write("<table><thead><tr><th>Head</th></tr></thead>" + rows + "</table>");

    assertThat(Pdfs.pages(file.bytes())).isGreaterThan(1);
    assertThat(file.problems()).isEmpty();
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(Pdfs.text(file.bytes()).split("Head", -1)).hasSize(Pdfs.pages(file.bytes()) + 1);
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
  void deepAndWideMarkupIsTamed() {
    String deep = "<div>".repeat(3000) + "deep" + "</div>".repeat(3000);
    String wide = "<table><tr><td colspan='100000' rowspan='99999999999'>wide</td></tr></table>";
    PdfFile file = write(deep + wide);
    assertThat(Pdfs.text(file.bytes())).contains("deep", "wide");
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }

  @Test
  void anEmptyLinkLeadsNowhere() {
    assertThat(write("<p><a href='#'>top</a></p>").problems()).isEmpty();
  }

  @Test
  void aHiddenHeadingTakesNoLevel() {
    PdfFile file = write("<h1 aria-hidden='true'>deco</h1><h2>first</h2>");
    assertThat(Structure.of(file.bytes()).outline()).isEqualTo("Document(H1)");
  }

  @Test
  void aMarkerIsThereOnceThoughItsItemRunsOverPages() {
    String text = "word ".repeat(1500);
    PdfFile file = write("<ol><li>" + text + "</li></ol><ul><li>" + text + "</li></ul>");
    assertThat(Pdfs.pages(file.bytes())).isGreaterThan(2);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(Structure.of(file.bytes()).text()).containsOnlyOnce("1.");
    assertThat(Pdfs.text(file.bytes())).containsOnlyOnce("1. ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
        "<table><thead><tr><th>only a head</th></tr></thead><tbody></tbody></table>",
        "<table><tr><td rowspan='9'>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr><tr></tr></table>",
        "<a href='#x'><img alt='a dot' src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='></a><p id='x'>x</p>",
        "<p lang='en_GB'>one</p><p lang='Deutsch und Englisch'>two</p>",
        "<table><tr><td>a</td><td rowspan='2'>b</td></tr><tr><td colspan='2'>c</td></tr></table>",
        "<table><tr><td>a</td><td aria-hidden='true'>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
        "<ul><p>no item</p>text<li>item</li></ul>",
        "<h6 style='display: none'>x</h6><h6>d</h6><h2>e</h2>",
        "<p>\u0001 \u2028 \u3000 \u180e</p>"
      })
  void crookedMarkupConforms(String body) {
    PdfFile file = write(body);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void hiddenTextIsNotPrinted() {
    assertThat(Pdfs.text(write("<p hidden>secret</p><p>open</p>").bytes()))
        .contains("open")
        .doesNotContain("secret");
  }

  @Test
  void piecesOfALineThatArePaintedOutOfOrderAreReadInOrder() {
    String text = IntStream.range(0, 60).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    PdfFile file =
        write("<p>a <span style='position: relative; left: 1pt'>" + text + "</span> z</p>");
    assertThat(Structure.of(file.bytes()).text()).isEqualTo("a " + text + " z");
  }
}
