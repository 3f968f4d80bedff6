package dev.prepkit.print.openpdf;

import static dev.prepkit.print.openpdf.PlainEngine.ENGINE;
import static dev.prepkit.print.openpdf.PlainEngine.faults;
import static dev.prepkit.print.openpdf.PlainEngine.page;
import static dev.prepkit.print.openpdf.PlainEngine.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintLayout;
import dev.prepkit.print.ThemeFault;
import dev.prepkit.print.ThemeFault.Endless;
import dev.prepkit.print.ThemeFault.Endless.Limit;
import dev.prepkit.print.ThemeFault.NotLaidOut;
import dev.prepkit.print.ThemeFault.TooWide;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a theme may do wrong costs bounded time, and is said. */
@Timeout(120)
class LayoutLimitsTest {

  private static String nested(int depth, String open, String close) {
    return open.repeat(depth) + "x" + close.repeat(depth);
  }

  private static List<ThemeFault> faultsOf(String head, String body) {
    return faults(ENGINE.layout(page(head, body)).write());
  }

  @Test
  void aSheetWithThousandsOfPagesIsGivenUp() {
    assertThat(faults(write("<p style='page-break-after:always'>x</p>".repeat(10_000))))
        .containsExactly(new Endless(Limit.PAGES));
    assertThat(faults(write("<p style='height:5000mm'>x</p>".repeat(500))))
        .containsExactly(new Endless(Limit.PAGES));
    assertThat(faults(write(nested(60, "<div style='font-size:5em'>", "</div>"))))
        .containsExactly(new Endless(Limit.PAGES));
  }

  @Test
  void aThickBookIsNot() {
    PdfFile file = write("<p style='page-break-after:always'>x</p>".repeat(1_000));
    assertThat(faults(file)).isEmpty();
    assertThat(Pdfs.pages(file.bytes())).isEqualTo(1_001);
  }

  @Test
  void endlessWorkIsGivenUp() {
    assertThat(faults(write("<table>" + "<tr><td>x<td>y".repeat(60_000) + "</table>")))
        .containsExactly(new Endless(Limit.WORK));
    assertThat(faultsOf("<style>p:before { content: counter(c, upper-roman) }</style>", COUNTED))
        .containsExactly(new Endless(Limit.WORK));
    assertThat(faults(write("<div style='height:25cm;background-image:url(" + DOT + ")'>x</div>")))
        .containsExactly(new Endless(Limit.WORK));
  }

  private static final String COUNTED = "<p style='counter-reset: c 999999999'>x</p>";

  private static final String DOT =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<style>@page { margin: 500mm }</style>|<p>x</p>",
        "<style>@page { size: 0 0 }</style>|<p>x</p>",
        "''|<table><tr style='position:absolute'><td>x</td></tr></table>"
      })
  void aLayoutThatBreaksDownIsReported(String head, String body) {
    PrintLayout layout = ENGINE.layout(page(head, body));

    assertThat(layout.pages()).isEqualTo(1);
    assertThat(layout.overflows()).isFalse();
    assertThat(faults(layout.write())).containsExactly(new NotLaidOut());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table style='width:300mm'><tr><td><b>x</b></td></tr></table>",
        "<div style='width:300mm;border:1pt solid'>x <p style='border:1pt solid'>y</p></div>",
        "<div style='margin-left:-10mm;background-color:#ddd'>x</div>",
        "<div style='position:absolute;left:100mm;width:100mm;border-top:1pt solid'>x</div>",
        "<img alt='x' style='width:300mm;height:1cm' src='" + DOT + "'>"
      })
  void whatPaintsOverTheEdgeIsReportedOnce(String body) {
    String element = body.substring(1, body.indexOf(' '));
    assertThat(faults(write(body))).containsExactly(new TooWide("<" + element + ">"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table style='width:100%;border:1pt solid'><tr><td style='border:1pt solid'>x</td></tr></table>",
        "<div style='border:1pt solid;padding:2mm;background-color:#ddd'>x</div>",
        "<div style='width:300mm'>x</div>"
      })
  void whatStaysInsideOrDoesNotPaintIsNot(String body) {
    assertThat(faults(write(body))).isEmpty();
  }

  @Test
  void aLongTextIsShownInWhole() {
    String word = "aßb";
    PdfFile file = write("<p>" + "word ".repeat(5_000) + word.repeat(5_000) + "</p>");
    assertThat(file.problems()).isEmpty();
    assertThat(Structure.of(file.bytes()).text()).contains(word.repeat(5_000));
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }
}
