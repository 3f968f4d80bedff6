package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.HtmlValidator;
import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code content: own} leaves of the public edition. */
class OwnContentTest {

  private static final String CHAPTER =
      """
      ---
      title: Ask our alumni
      summary: Where the list is.
      station: find
      ---

      The list lies at the front desk.
      """;

  private static final String BANK =
      """
      ---
      title: In the laboratory
      summary: Benches and night shifts.
      subject: duties
      ---

      For people at a bench.

      ## What do you check first when you come in?

      - id: yesterday

      **Why:** It is what goes wrong.
      """;

  @TempDir Path folder;

  private Run publish(Map<String, String> files) {
    TestFiles.write(folder, files);
    return Run.of("publish", folder, "--today", "2026-12-01");
  }

  private Set<String> made() {
    return Run.files(folder.resolve("public")).keySet();
  }

  @Test
  void nothing_that_is_shipped_is_shown() {
    Run run =
        publish(Map.of("prepkit.yaml", "content: own", "content/en/guide/our-alumni.md", CHAPTER));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(made())
        .filteredOn(path -> path.endsWith(".html") || path.endsWith(".pdf"))
        .containsExactly(
            "404.html", "guide/index.html", "guide/our-alumni.html", "handbook.pdf", "index.html");
  }

  @Test
  void parts_without_pages_have_no_place_on_any_page() throws Exception {
    publish(Map.of("prepkit.yaml", "content: own", "content/en/guide/our-alumni.md", CHAPTER));

    for (String page : made().stream().filter(path -> path.endsWith(".html")).toList()) {
      Path file = folder.resolve("public").resolve(page);
      assertThat(HtmlValidator.invalid(file)).as(page).isEmpty();
      assertThat(file)
          .content()
          .contains("guide/index.html")
          .doesNotContain("questions/", "etiquette/", "emails/", "Question banks");
    }
    assertThat(Pdfs.text(Files.readAllBytes(folder.resolve("public/handbook.pdf"))))
        .contains("front desk")
        .doesNotContain("Etiquette", "Question banks", "E-mails and scripts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "campus", "letter"})
  void every_theme_does_without(String theme) {
    Run run =
        publish(
            Map.of(
                "prepkit.yaml",
                "{content: own, theme: " + theme + "}",
                "content/en/questions/laboratory.md",
                BANK));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(made())
        .contains("questions/all.html", "sheets/laboratory.pdf", "worksheets/pocket-card.pdf")
        .noneMatch(path -> path.startsWith("guide/"))
        .doesNotContain("handbook.pdf");
  }

  @Test
  void a_link_to_what_is_left_out_is_an_error() {
    Run run =
        publish(
            Map.of(
                "prepkit.yaml",
                "content: own",
                "content/en/guide/our-alumni.md",
                CHAPTER + "\nSee [how to ask](ask.md).\n"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("our-alumni.md:9:18: error: unknown page 'ask.md'");
  }

  @Test
  void a_list_of_the_houses_own_names_what_is_there() {
    Run run =
        publish(
            Map.of(
                "prepkit.yaml", "content: own",
                "content/en/guide/our-alumni.md", CHAPTER,
                "content/en/timeline.yaml", "request: {emails: [request-warm]}"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("timeline.yaml:1:20: error:").contains("'request-warm'");
  }

  @Test
  void own_content_that_is_not_there_is_an_error() {
    Run run = publish(Map.of("prepkit.yaml", "title: Ours\ncontent: own\n"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("prepkit.yaml:2:10: error: 'content: own' leaves no page to show")
        .contains("hint: write one, like content/en/guide/welcome.md");
  }

  @Test
  void another_word_is_an_error() {
    Run run = publish(Map.of("prepkit.yaml", "content: mine"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("prepkit.yaml:1:10: error:").contains("own, shipped");
  }

  @Test
  void the_kits_of_persons_stay_whole() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "prepkit.yaml", "content: own",
            "profile.yaml", "{name: Maya, contacts: [{name: Jonas Weidmann}]}",
            "content/en/guide/our-alumni.md", CHAPTER));
    Path output = Run.build(folder, folder.resolve("output"));

    assertThat(output.resolve("contacts/jonas-weidmann/emails/request-cold.txt")).exists();
    assertThat(output.resolve("guide/our-alumni.html")).exists();
  }
}
