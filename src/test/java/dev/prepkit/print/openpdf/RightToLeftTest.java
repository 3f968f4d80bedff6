package dev.prepkit.print.openpdf;

import static dev.prepkit.print.openpdf.PlainEngine.ENGINE;
import static dev.prepkit.print.openpdf.PlainEngine.page;
import static dev.prepkit.print.openpdf.PlainEngine.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintProblem.UnshapedScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hebrew and Arabic: what the eye sees, and what a screen reader says. */
class RightToLeftTest {

  /** In points from the top: below it are page numbers. */
  private static final float FOOT = 700;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "אברהם לוי",
        "רחוב הרצל 5, תל אביב",
        "חברה בע\"מ (ישראל)",
        "محمد عبد الله",
        "شارع الملك فهد 25، مكتب 7 (Building B)",
        "می‌خواهم به کتاب‌خانه بروم؟",
        "Ask محمد (الرياض) about it.",
        "From אברהם לוי, not from خالد!"
      })
  void aReaderHearsTheWordsInTheirOwnOrder(String words) {
    PdfFile file = write("<p>" + words + "</p>");
    assertThat(file.problems()).isEmpty();
    assertThat(Structure.of(file.bytes()).text()).isEqualTo(words);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }

  @Test
  void aLongTextBreaksAtItsWords() {
    String text =
        "هذا نص طويل باللغة العربية مع كلمة Prepkit ورقم 2026 في وسطه. ".repeat(6).strip();
    PdfFile file = write("<div style='width: 60mm'>" + text + "</div>");
    assertThat(file.problems()).isEmpty();
    assertThat(Pdfs.lines(file.bytes()).lines().count()).isGreaterThan(5);
    assertThat(Structure.of(file.bytes()).text().replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void lettersArePaintedFromTheRight() {
    assertThat(painted("שלום")).isEqualTo("םולש");
    assertThat(painted("محمد")).isEqualTo("\uFEAA\uFEE4\uFEA4\uFEE3");
    assertThat(painted("a שלום b")).isEqualTo("a םולש b");
    assertThat(painted("a שלום (עולם) b")).isEqualTo("a (םלוע) םולש b");
    assertThat(painted("שלום said hello.")).isEqualTo("םולש said hello.");
    assertThat(painted("שלום Prepkit עולם")).isEqualTo("םלוע Prepkit םולש");
  }

  @Test
  void aLineThatBeginsWithALatinWordRunsFromTheRightToo() {
    String html = "<div style='width: 10mm'>אב Prepkitprepkit, גד</div>";
    assertThat(Structure.of(write(html).bytes()).text()).isEqualTo("אב Prepkitprepkit, גד");
    assertThat(VisualOrder.of("Prepkit, גד", true)).isEqualTo("דג ,Prepkit");
    assertThat(VisualOrder.of("Prepkit, גד", false)).isEqualTo("Prepkit, דג");
  }

  @Test
  void twoValuesThatAreSetApartKeepTheirPlaces() {
    assertThat(painted("<bdi>אב</bdi>, <bdi>גד</bdi>")).isEqualTo("בא, דג");
    assertThat(painted("אב, גד")).isEqualTo("דג ,בא");
  }

  @Test
  void lettersWithoutJoinedFormsAreReported() {
    assertThat(write("<p>کوردی ڵ</p>").problems())
        .containsExactly(new UnshapedScript("Arabic", 'ڵ', "کوردی ڵ"));
  }

  /** What a page shows, from left to right. */
  private static String painted(String... body) {
    byte[] pdf = ENGINE.layout(page("<p>" + String.join("", body) + "</p>")).write().bytes();
    List<TextPosition> places = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition place) {
          if (place.getY() < FOOT) {
            places.add(place);
          }
        }
      }.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StringBuilder line = new StringBuilder();
    float first = places.getFirst().getY();
    places.stream()
        .filter(place -> place.getY() == first)
        .sorted((one, other) -> Float.compare(one.getX(), other.getX()))
        .forEach(place -> line.append(place.getUnicode()));
    return line.toString();
  }
}
