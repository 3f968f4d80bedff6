package dev.prepkit.print.openpdf;

import static dev.prepkit.print.openpdf.PlainEngine.ENGINE;
import static dev.prepkit.print.openpdf.PlainEngine.engine;
import static dev.prepkit.print.openpdf.PlainEngine.faults;
import static dev.prepkit.print.openpdf.PlainEngine.page;
import static dev.prepkit.print.openpdf.PlainEngine.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prepkit.Pdfs;
import dev.prepkit.print.FontFace;
import dev.prepkit.print.FontFile;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintProblem.CutOff;
import dev.prepkit.print.PrintProblem.MissingCharacters;
import dev.prepkit.print.PrintProblem.NotPaintedOnce;
import dev.prepkit.print.ThemeFault.Refused;
import dev.prepkit.print.openpdf.Form.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that people fill in on a screen. */
class FormTest {

  private static final String SHEET =
      """
      <h1>Before the talk</h1>
      <p><label><input type="checkbox" checked> Read the page</label></p>
      <p>Who: <input type="text" title="Who comes" value="Zoë Łódź שלום"> and when</p>
      <textarea title="Notes" style="width: 100%; height: 40mm; color: #123">Grüße
      an alle</textarea>
      <table><tr><td>a</td><td>
        <textarea title="In a cell" style="width: 40mm; height: 10mm"></textarea></td></tr></table>
      """;

  @Test
  void fieldsConform() {
    PdfFile file = write(SHEET);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(file.problems()).isEmpty();
    assertThat(Form.of(file.bytes()))
        .extracting(Field::title)
        .containsExactly("Read the page", "Who comes", "Notes", "In a cell");
  }

  @Test
  void fieldsAreReadWhereTheyStand() {
    assertThat(Structure.of(write(SHEET).bytes()).outline())
        .isEqualTo(
            "Document(H1 P(Form Span) P(Span Form Span) P(Form) Table(TBody(TR(TD TD(Form)))))");
  }

  @Test
  void whatIsTypedIsSeen() {
    byte[] filled = Form.filled(write(SHEET).bytes(), "Grüße, notes");
    assertThat(Pdfs.text(Form.flat(filled)).split("Grüße, notes", -1)).hasSize(4);
    assertThat(Form.of(filled))
        .extracting(Field::value)
        .containsExactly("Off", "Grüße, notes", "Grüße, notes", "Grüße, notes");
    assertThat(Pdfs.failures(filled)).isEmpty();
  }

  @Test
  void whatAFieldSaysFromTheStartIsSeen() {
    byte[] pdf = write(SHEET).bytes();
    assertThat(Pdfs.lines(Form.flat(pdf))).contains("Zoë Łódź", "Grüße\nan alle");
    assertThat(Form.of(pdf)).extracting(Field::value).contains("Yes", "Grüße\nan alle");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<input title=' Said '><label>not said</label>                | Said",
        "<label>Round <b>it</b> <input></label>                       | Round it",
        "<label for=x>Named</label><p>between</p><input id=x name=y>  | Named",
        "<input type=checkbox> <label>Beside</label>                  | Beside",
        "<input type=checkbox name=ticked>                            | ticked",
        "<h2>Which <i>one</i>?</h2><textarea></textarea>              | Which one?",
        "<ul><li><b>Why</b>? <input></li></ul>                        | Why",
        "<input>                                                      | …"
      })
  void everyFieldHasATitle(String body, String title) {
    PdfFile file = write(body);
    assertThat(Form.of(file.bytes())).extracting(Field::title).containsExactly(title);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }

  @Test
  void everyFieldHasANameOfItsOwn() {
    String body =
        "<input name=a.b><input><input type=checkbox name=a.b><input><input name=field-1>";
    assertThat(Form.of(write(body).bytes()))
        .extracting(Field::name)
        .containsExactly("a-b", "field-1", "a-b-2", "field-2", "field-1-2");
  }

  @Test
  void stylesSayHowLargeAFieldIs() {
    List<Field> fields =
        Form.of(
            write(
                    """
                    <input type="checkbox" style="width: 5mm; height: 4mm">
                    <textarea style="width: 50%; height: 20mm; border: 1mm solid black;
                      padding: 1mm; box-sizing: border-box"></textarea>
                    <textarea style="font-size: 10pt; line-height: 12pt"></textarea>
                    """)
                .bytes());
    assertThat(fields.get(0).width()).isCloseTo(mm(5), within(0.1f));
    assertThat(fields.get(0).height()).isCloseTo(mm(4), within(0.1f));
    assertThat(fields.get(1).width()).isCloseTo(mm(85 - 4), within(0.1f));
    assertThat(fields.get(1).height()).isCloseTo(mm(20 - 4), within(0.1f));
    assertThat(fields.get(2).width()).isCloseTo(mm(170) - 1, within(0.2f));
    assertThat(fields.get(2).height()).isCloseTo(48, within(0.1f));
  }

  @Test
  void aFieldCanLieOverRuledLines() {
    String head =
        """
        <style>
        .lines { position: relative; page-break-inside: avoid }
        .lines div { height: 7mm; box-sizing: border-box; border-bottom: 1pt solid black }
        .lines textarea { position: absolute; top: 0; bottom: 0; left: 0; right: 0; border: none }
        </style>
        """;
    String lines =
        "<div class='lines'><div></div><div></div><div></div><textarea></textarea></div>";
    PdfFile file = ENGINE.layout(page(head, "<p>before</p>" + lines.repeat(20))).write();
    List<Field> fields = Form.of(file.bytes());
    assertThat(fields).hasSize(20).allMatch(field -> Math.abs(field.height() - mm(21)) < 0.2f);
    assertThat(fields).allMatch(field -> Math.abs(field.width() - mm(170)) < 0.2f);
    assertThat(fields).allMatch(field -> field.bottom() > mm(20));
    assertThat(Pdfs.pages(file.bytes())).isEqualTo(2);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(file.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<textarea style='height: 50mm'></textarea>",
        "<p>text <textarea style='display: inline-block; width: 30mm; height: 50mm'></textarea></p>",
        "<div><textarea style='width: 100%; height: 50mm'></textarea></div>",
        "<table><tr><td><textarea style='width: 40mm; height: 50mm'></textarea></td></tr></table>"
      })
  void aFieldIsNeverSplit(String field) {
    for (int above = 195; above < 215; above += 3) {
      PdfFile file = write("<div style='height: " + above + "mm'>above</div>" + field);
      assertThat(file.problems()).isEmpty();
      assertThat(Form.of(file.bytes()))
          .hasSize(1)
          .allMatch(found -> found.bottom() > mm(20) - 0.5f && found.height() > mm(49));
    }
  }

  @Test
  void aFieldThatIsTooLargeIsReported() {
    assertThat(write("<textarea title='High' style='height: 300mm'></textarea>").problems())
        .containsExactly(new CutOff("High"));
    assertThat(write("<input title='Wide' style='width: 300mm'>").problems())
        .containsExactly(new CutOff("Wide"));
    String placed = "<input title='Placed' style='position: absolute; left: 150mm; width: 60mm'>x";
    assertThat(write(placed).problems()).containsExactly(new CutOff("Placed"));
    String small = "<textarea title='A' style='width: 9mm; height: 9mm'>long text</textarea>";
    assertThat(write(small).problems()).containsExactly(new CutOff("long text"));
  }

  @Test
  void aFieldThatVanishesIsReported() {
    assertThat(write("<input title='Up' style='position: absolute; top: -500mm'>x").problems())
        .containsExactly(new NotPaintedOnce("Up"));
    assertThat(write("<textarea title='Thin' style='width: 0'></textarea>x").problems())
        .containsExactly(new NotPaintedOnce("Thin"));
    assertThat(write("<input style='display: none'>x").problems()).isEmpty();
  }

  @Test
  void aFieldInARepeatedHeadIsThereOnce() {
    String rows = "<tr><td>row</td></tr>".repeat(120);
    PdfFile file =
        write(
            "<table><thead><tr><th>Head <input></th></tr></thead><tbody>"
                + rows
                + "</tbody></table>");
    assertThat(Pdfs.pages(file.bytes())).isGreaterThan(1);
    assertThat(Form.of(file.bytes())).hasSize(1);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }

  @Test
  void otherControlsAndFieldsInMarginsAreRefused() {
    PdfFile file =
        write(
            "<div class='head'>Head <textarea></textarea></div><p>x <select></select>"
                + "<button>y</button></p><p aria-hidden=true><input></p>");
    assertThat(faults(file))
        .containsExactlyInAnyOrder(
            new Refused("<select>"),
            new Refused("<button>"),
            new Refused("<textarea>"),
            new Refused("<input>"));
    assertThat(Form.of(file.bytes())).isEmpty();
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
  }

  @Test
  void aCharacterThatNoFontHasIsReported() {
    PdfFile file = write("<input title='Who' value='A crab 🦀'>");
    assertThat(file.problems())
        .containsExactly(new MissingCharacters(List.of(0x1F980), "A crab 🦀"));
    assertThat(Form.of(file.bytes())).extracting(Field::value).containsExactly("A crab [U+1F980]");
  }

  @Test
  void fontsToTypeInAreThereOnceAndOnlyWhereSomebodyTypes() {
    int without = write("<p>x <input type=checkbox></p>").bytes().length;
    int one = write("<p>x <input></p>").bytes().length;
    int two = write("<p>x <input> <input></p>").bytes().length;
    assertThat(one - without).isBetween(10_000, 45_000);
    assertThat(two - one).isLessThan(1_500);
    assertThat(Form.fonts(write("<p>x <input type=checkbox></p>").bytes())).isEmpty();
    assertThat(Form.fonts(write(SHEET).bytes())).containsExactly("SourceSans3-Regular");
  }

  @Test
  void peopleTypeInTheFontOfTheField() {
    PdfFile file =
        write(
            """
            <input style="font-family: 'Source Serif 4'"> <input> <input style="font-weight: 600">
            """);
    assertThat(Form.fonts(file.bytes()))
        .containsExactlyInAnyOrder(
            "SourceSerif4-Regular", "SourceSans3-Regular", "SourceSans3-SemiBold");
    assertThat(Pdfs.failures(Form.filled(file.bytes(), "Ärger"))).isEmpty();
  }

  @Test
  void peopleTypeInAnotherFontIfThatOfTheFieldHasNoLatinLetters() {
    Path file = Path.of("src/test/resources/dev/prepkit/print/openpdf/HebrewOnly.ttf");
    FontFace hebrew = new FontFace("Hebrew only", 400, false, FontFile.of("HebrewOnly.ttf", file));
    String field = "<input value='שא' style=\"font-family: 'Hebrew only'\">";
    byte[] pdf = engine(hebrew).layout(page(field)).write().bytes();
    assertThat(Form.fonts(pdf)).containsExactly("SourceSerif4-Regular");
    assertThat(Pdfs.failures(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='https://example.org'>six <input> seven</a>",
        "<h1><input> title</h1>",
        "<ul><li><input></li></ul>",
        "<ol><li><textarea></textarea>text</li></ol>",
        "<table><caption><input></caption><tr><td><input type=checkbox></td></tr></table>",
        "<p lang='de'><input lang='en'></p>",
        "<b><i><input type=CHECKBOX checked></i></b>",
        "<textarea><b>x</b> &amp;\ny</textarea>",
        "<div><textarea></textarea><textarea></textarea></div>",
        "<form><fieldset><legend>x</legend><input></fieldset></form>",
        "<pre><input></pre>"
      })
  void fieldsConformWhereverTheyStand(String body) {
    PdfFile file = write(body);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(file.problems()).isEmpty();
    assertThat(Form.of(file.bytes())).isNotEmpty();
  }

  @Test
  void twoHundredFieldsGiveTheSameBytesInEveryThread() {
    String body =
        IntStream.range(0, 100)
            .mapToObj(i -> "<p>" + i + " <input type=checkbox> <input></p>")
            .collect(Collectors.joining());
    PdfFile file = write(body);
    List<byte[]> others =
        IntStream.range(0, 6).parallel().mapToObj(i -> write(body).bytes()).toList();
    assertThat(others).allMatch(bytes -> Arrays.equals(bytes, file.bytes()));
    assertThat(engine().layout(page(body)).write().bytes()).isEqualTo(file.bytes());
    assertThat(Form.of(file.bytes()).stream().map(Field::name).distinct()).hasSize(200);
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(file.problems()).isEmpty();
  }

  private static float mm(float length) {
    return length * 72 / 25.4f;
  }
}
