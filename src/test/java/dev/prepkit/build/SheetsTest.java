package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.PdfGlyphs;
import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDFs of whole builds, as users get them. */
class SheetsTest {

  @TempDir static Path folder;

  private static SortedMap<String, byte[]> pdfs(Path output) {
    SortedMap<String, byte[]> pdfs = new TreeMap<>(Run.files(output));
    pdfs.keySet().removeIf(path -> !path.endsWith(".pdf"));
    return pdfs;
  }

  private static Path profile(String name, String text) {
    return TestFiles.write(folder.resolve(name), Map.of("profile.yaml", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build --paper a4",
        "build --paper letter",
        "build --paper both",
        "build --large-print",
        "build --fillable",
        "publish --paper a4",
        "publish --paper letter --large-print --fillable"
      })
  void everyPdfIsForEveryReader(String command) {
    Path output = folder.resolve(command.replace(" ", ""));
    List<Object> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of(folder, "-o", output, "--today", "2026-12-01"));
    Run run = Run.of(words.toArray());
    assertThat(run.err()).isEmpty();

    double least = command.contains("large") ? 18 : 9;
    SortedMap<String, byte[]> pdfs = pdfs(output);
    assertThat(pdfs).hasSizeGreaterThan(20);
    pdfs.entrySet().parallelStream()
        .forEach(
            pdf -> {
              String path = pdf.getKey();
              assertThat(Pdfs.failures(pdf.getValue())).as(path).isEmpty();
              assertThat(hardToRead(pdf.getValue(), least)).as(path).isEmpty();
              if (least == 9 && !path.matches("handbook.pdf|.*/prep-sheet.pdf")) {
                assertThat(Pdfs.pages(pdf.getValue())).as(path).isEqualTo(1);
              }
            });
  }

  /** What is too small, too pale, coloured or off the page: paper must do with black alone. */
  private static List<PdfGlyphs.Glyph> hardToRead(byte[] pdf, double least) {
    return PdfGlyphs.of(pdf).stream()
        .filter(
            glyph ->
                glyph.points() < least || glyph.contrast() < 7 || !glyph.grey() || !glyph.inside())
        .toList();
  }

  @Test
  void eightyQuestionsOfOnesOwnFitOnePageAndTheReportNamesTheRest() {
    String questions =
        IntStream.rangeClosed(1, 80)
            .mapToObj(n -> "      - How would you explain matter " + n + " to a newcomer?\n")
            .collect(Collectors.joining());
    Path input =
        profile("eighty", "name: A\ncontacts:\n  - name: Bo\n    questions:\n" + questions);
    Path output = folder.resolve("eighty-out");
    Run run = Run.of("build", input, "-o", output);

    assertThat(run.exitCode()).as(run.err()).isZero();
    byte[] sheet = Run.files(output).get("contacts/bo/question-sheet.pdf");
    assertThat(Pdfs.pages(sheet)).isEqualTo(1);
    assertThat(Pdfs.failures(sheet)).isEmpty();
    String shown = Pdfs.text(sheet);
    String report = run.out() + run.err();
    for (int n = 1; n <= 80; n++) {
      String question = "matter " + n + " to";
      assertThat(shown.contains(question) || report.contains(question)).as(question).isTrue();
    }
    assertThat(report).contains("9.0 pt");
  }

  @Test
  void neitherALongNameNorALongQuestionBreaksThePage() {
    String text =
        "name: A\ncontacts:\n  - name: %s\n    id: bo\n    organisation: %s\n    questions:\n"
            + "      - %s?\n      - What comes after the long one?\n";
    Path input =
        profile("long", text.formatted("Bo ".repeat(900), "Org ".repeat(700), "why ".repeat(3000)));
    Path output = folder.resolve("long-out");
    Run run = Run.of("build", input, "-o", output);

    assertThat(run.exitCode()).as(run.err()).isZero();
    byte[] sheet = Run.files(output).get("contacts/bo/question-sheet.pdf");
    assertThat(Pdfs.pages(sheet)).isEqualTo(1);
    assertThat(Pdfs.text(sheet)).contains("What comes after the long one?");
    assertThat(run.err()).contains("too long for its head");
    assertThat(run.err()).contains("too long to be said aloud");
    assertThat(Pdfs.text(sheet)).contains("why why why").contains("why…");
  }

  @Test
  void everyValueOfAProfileIsOnThePrepSheet() {
    Path input = profile("values", VALUES);
    Path output = Run.build(input, folder.resolve("values-out"));
    String text = Pdfs.text(Run.files(output).get("contacts/vcontact/prep-sheet.pdf"));

    assertThat(text)
        .contains(
            "Vcontact", "Vrole", "Vorganisation", "Vknown.", "Vreferrer", "v@example.org", "vphone")
        .contains("vgoal", "wgoal", "Vfinding.", "Vsource", "Vquestion?", "Vplace")
        .contains("https://v.example.org/link", "Thursday, 10 December 2026", "10:00")
        .contains(
            "Vname",
            "vheadline",
            "Vbackground.",
            "Vsignature",
            "Vlabel",
            "https://v.example.org/me",
            "vfield");
  }

  private static final String VALUES =
      """
      name: Vname
      headline: vheadline
      background: Vbackground.
      signature: Vsignature
      links: [{label: Vlabel, url: "https://v.example.org/me"}]
      goals: [wgoal]
      contacts:
        - name: Vcontact
          role: Vrole
          organisation: Vorganisation
          field: vfield
          referrer: {name: Vreferrer, use-name: yes}
          known: Vknown.
          email: v@example.org
          phone: vphone
          goals: [vgoal]
          meeting: {when: 2026-12-10 10:00, place: Vplace, link: "https://v.example.org/link"}
          findings: [{text: Vfinding., source: Vsource}]
          questions: [Vquestion?]
      """;

  @Test
  void aContactOfWhomNothingIsKnownGetsEverySheet() {
    Path input = profile("bare", "name: A\ncontacts:\n  - name: Bo\n");
    SortedMap<String, byte[]> pdfs = pdfs(Run.build(input, folder.resolve("bare-out")));
    pdfs.keySet().removeIf(path -> !path.startsWith("contacts/"));

    assertThat(pdfs).hasSize(7);
    pdfs.forEach((path, pdf) -> assertThat(Pdfs.failures(pdf)).as(path).isEmpty());
  }

  @Test
  void aThemeCanLeaveSheetsOut() {
    Path input =
        TestFiles.write(
            folder.resolve("less"),
            Map.of(
                "profile.yaml", "name: A\ncontacts:\n  - name: Bo\n",
                "prepkit.yaml", "theme: less\n",
                "themes/less/theme.yaml",
                    "title: Less\nextends: plain\n"
                        + "leave-out: [handbook, question-sheet, pocket-card]\n"));
    Path output = Run.build(input, folder.resolve("less-out"));

    assertThat(pdfs(output).keySet())
        .contains("contacts/bo/prep-sheet.pdf", "worksheets/reflection-sheet.pdf")
        .noneMatch(
            path -> path.matches("handbook.pdf|sheets/.*|.*/(question-sheet|pocket-card).pdf"));
    Run.files(output)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("handbook.pdf", "question-sheet.pdf", "href=\"../sheets/");
              }
            });
  }
}
