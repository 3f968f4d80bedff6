package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PDFs of whole builds, as users get them. */
class SheetsTest {

  @TempDir static Path folder;

  private static SortedMap<String, byte[]> sample;

  @BeforeAll
  static void build() {
    sample = pdfs(Run.build(folder, folder.resolve("sample")));
  }

  private static SortedMap<String, byte[]> pdfs(Path output) {
    SortedMap<String, byte[]> pdfs = new TreeMap<>(Run.files(output));
    pdfs.keySet().removeIf(path -> !path.endsWith(".pdf"));
    return pdfs;
  }

  private static Path profile(String name, String text) {
    return TestFiles.write(folder.resolve(name), Map.of("profile.yaml", text));
  }

  @Test
  void everySheetOfTheSampleConforms() {
    assertThat(sample).hasSizeGreaterThan(20);
    sample.forEach((path, pdf) -> assertThat(Pdfs.failures(pdf)).as(path).isEmpty());
  }

  @Test
  void everySheetOfThePublicEditionConforms() {
    Path output = folder.resolve("public");
    assertThat(Run.of("publish", folder, "-o", output).exitCode()).isZero();
    pdfs(output).forEach((path, pdf) -> assertThat(Pdfs.failures(pdf)).as(path).isEmpty());
  }

  @Test
  void everyQuestionSheetIsOnePage() {
    sample.forEach(
        (path, pdf) -> {
          if (!path.endsWith("prep-sheet.pdf")) {
            assertThat(Pdfs.pages(pdf)).as(path).isEqualTo(1);
          }
        });
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
    assertThat(run.out()).contains("why why why");
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
            "Vheadline",
            "Vbackground.",
            "Vsignature",
            "Vlabel",
            "https://v.example.org/me",
            "Vfield");
  }

  private static final String VALUES =
      """
      name: Vname
      headline: Vheadline
      background: Vbackground.
      signature: Vsignature
      links: [{label: Vlabel, url: "https://v.example.org/me"}]
      goals: [wgoal]
      contacts:
        - name: Vcontact
          role: Vrole
          organisation: Vorganisation
          field: Vfield
          referrer: Vreferrer
          known: Vknown.
          email: v@example.org
          phone: vphone
          goals: [vgoal]
          meeting: {when: 2026-12-10 10:00, place: Vplace, link: "https://v.example.org/link"}
          findings: [{text: Vfinding., source: Vsource}]
          questions: [Vquestion?]
      """;

  @Test
  void aSheetWithoutAnythingToSayIsStillWhole() {
    Path input = profile("letter", "name: A\ndefaults: {paper: letter}\ncontacts:\n  - name: Bo\n");
    pdfs(Run.build(input, folder.resolve("letter-out")))
        .forEach((path, pdf) -> assertThat(Pdfs.failures(pdf)).as(path).isEmpty());
  }
}
