package dev.prepkit.print.openpdf;

import static dev.prepkit.print.openpdf.PlainEngine.ENGINE;
import static dev.prepkit.print.openpdf.PlainEngine.faults;
import static dev.prepkit.print.openpdf.PlainEngine.page;
import static dev.prepkit.print.openpdf.PlainEngine.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintProblem.InTheme;
import dev.prepkit.print.ThemeFault.Refused;
import dev.prepkit.print.ThemeFault.UselessStyle;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layout reads nothing that it was not given. */
class ContainmentTest {

  /** Is asked for every picture that may be looked for in the theme. */
  private final List<String> asked = new ArrayList<>();

  private final OpenPdfEngine engine =
      PlainEngine.engine(
          path -> {
            asked.add(path);
            return java.util.Optional.empty();
          });

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.png",
        "//example.org/a.png",
        "file:///etc/passwd",
        "FILE:/etc/passwd",
        "jar:file:/a.jar!/b.png",
        "classpath:/a.png",
        "/etc/passwd",
        "../../etc/passwd",
        "assets/../../../etc/passwd",
        "assets/..",
        "javascript:alert(1)",
        "data:image/svg+xml,<svg/>"
      })
  void noAddressIsFollowed(String address) {
    for (String body :
        List.of(
            "<img alt='x' src=\"%s\">",
            "<p style=\"background-image:url('%s')\">x</p>",
            "<ul style=\"list-style-image:url('%s')\"><li>x</li></ul>",
            "<table background=\"%s\"><tr><td background=\"%s\">x</td></tr></table>")) {
      String markup = body.replace("%s", address);
      PdfFile file = engine.layout(page("<p>Text</p>" + markup)).write();
      assertThat(file.problems()).as(markup).isNotEmpty().allMatch(InTheme.class::isInstance);
      assertThat(Pdfs.text(file.bytes())).contains("Text");
    }
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\secret.png", "..\\secret.png", "assets\\..\\..\\secret.png"})
  void noAddressOfAnotherSystemIsFollowed(String address) {
    assertThat(faults(engine.layout(page("<img alt='x' src='" + address + "'>")).write()))
        .containsExactly(new Refused(address));
    assertThat(asked).isEmpty();
  }

  /** A path is a file's name, letter by letter: it is not decoded. */
  @ParameterizedTest
  @ValueSource(
      strings = {"%2e%2e/%2e%2e/etc/passwd", "assets/%2e%2e%2fa.png", "a.png?x#y", "..a/b"})
  void anEncodedAddressIsTheNameOfAFile(String path) {
    engine.layout(page("<img alt='x' src='" + path + "'>")).write();
    assertThat(asked).containsExactly(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel='stylesheet' href='https://example.org/a.css'>",
        "<link rel='StyleSheet alternate' href='file:///etc/passwd'>",
        "<?xml-stylesheet href='https://example.org/a.css'?><style>@import 'a.css';</style>",
        "<style>@import url('https://example.org/b.css');</style>",
        "<style>@font-face{font-family:x;src:url('https://example.org/f.ttf')} p{font-family:x}</style>"
      })
  void noStyleIsFetched(String head) {
    PdfFile file = ENGINE.layout(page(head, "<p>Text</p>")).write();
    assertThat(faults(file))
        .isNotEmpty()
        .allMatch(fault -> fault instanceof Refused || fault instanceof UselessStyle);
    assertThat(Pdfs.text(file.bytes())).contains("Text");
  }

  @Test
  void whatCannotBePrintedIsReported() {
    assertThat(faults(write("<p>x</p><svg></svg>"))).containsExactly(new Refused("<svg>"));
  }

  @Test
  void nothingOfThisIsWrittenToTheConsole() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    try (PrintStream caught = new PrintStream(console, true, StandardCharsets.UTF_8)) {
      System.setOut(caught);
      System.setErr(caught);
      ENGINE
          .layout(
              page(
                  "<style>p::x { a } @import 'x'; p { display: flex; width: 1e99mm } </style>",
                  "<img src='data:image/png;base64,AAAA'><img src='x.png'><svg></svg><foo>x</foo>"
                      + "<table><tr style='position:absolute'><td>x</td></tr></table>"))
          .write();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
