package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private final Spelling american =
      new Spelling(
          Map.of(
              "organisation", "organization",
              "practise", "practice",
              "café", "cafe",
              "CV", "résumé",
              "CV (résumé)", "résumé",
              "4 May", "May 4",
              "Mr", "Mr."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an organisation.|an organization.",
        "Organisation ORGANISATION’s|Organization ORGANIZATION’s",
        "organisational reorganisation|organisational reorganisation",
        "“Practise”, re-practise|“Practice”, re-practice",
        "Café|Cafe",
        "a CV, no cv, no CVs|a résumé, no cv, no CVs",
        "Send no CV (résumé) with it|Send no résumé with it",
        "on 4 May, on 14 May, on 4  May|on May 4, on 14 May, on May 4",
        "Mr Lind, MR LIND|Mr. Lind, MR LIND",
        "{{contact.organisation}} organisation|{{contact.organisation}} organization",
        "{{^organisation}}organisation{{/organisation}}|{{^organisation}}organization{{/organisation}}",
        "https://organisation.example.org/organisation|https://organisation.example.org/organisation",
        "organisation@example.org organisation.example.org/organisation|"
            + "organisation@example.org organisation.example.org/organisation",
      })
  void words_are_spelled_and_names_and_addresses_left_alone(String text, String shown) {
    assertThat(american.of(text)).isEqualTo(shown);
  }

  @Test
  void without_words_nothing_changes() {
    assertThat(Spelling.AS_WRITTEN.of("An organisation")).isEqualTo("An organisation");
  }

  @Test
  void markup_is_spelled_in_its_text_alone() {
    SourceFile file =
        TestFiles.file(
                "x.md",
                "## An organisation\n\n[An organisation](https://organisation.example.org) `organisation`"
                    + " **organisation** [the organisation]\n")
            .in(Voice.of(american));
    MarkdownText text = new MarkdownText(file, 0, file.text());
    RenderedText page =
        new MarkdownRenderer((f, t) -> Optional.empty(), new Diagnostics()).render(text);

    assertThat(page.html().markup())
        .contains("<h2 id=\"an-organisation\">An organization</h2>")
        .contains("<a href=\"https://organisation.example.org\">An organization</a>")
        .contains("<code>organisation</code>")
        .contains("<strong>organization</strong>")
        .contains("[the organization]");
    assertThat(page.headings())
        .extracting(RenderedText.Heading::text)
        .containsExactly("An organization");
    assertThat(new PlainText(new Diagnostics()).of(text))
        .contains("An organization (https://organisation.example.org) organisation organization")
        .contains("[the organization]");
  }

  @Test
  void a_users_words_stay_as_they_are(@TempDir Path folder) throws IOException {
    TestFiles.write(
        folder, Map.of("ours/a.yaml", "t: Organisation\n", "mine/b.yaml", "t: Organisation\n"));
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree =
        new SourceTree(
            List.of(
                new SourceRoot(folder.resolve("ours"), "ours").in(Voice.of(american)),
                new SourceRoot(folder.resolve("mine"), "mine")),
            diagnostics);

    assertThat(shown(tree, "a.yaml")).isEqualTo("Organization");
    assertThat(shown(tree, "b.yaml")).isEqualTo("Organisation");
  }

  private static String shown(SourceTree tree, String path) throws IOException {
    return new YamlReader(new Diagnostics())
        .read(tree.read(path).orElseThrow())
        .orElseThrow()
        .shown("t");
  }

  @Test
  void a_spelling_with_braces_is_an_error(@TempDir Path folder) throws IOException {
    TestFiles.write(folder, Map.of("spelling.yaml", "colour: color\ngoal: \"{{aim}}\"\n"));
    Diagnostics diagnostics = new Diagnostics();
    Spelling spelling =
        new SpellingReader(diagnostics)
            .read(new SourceTree(List.of(new SourceRoot(folder, "mine")), diagnostics));

    assertThat(TestFiles.messages(diagnostics))
        .containsExactly("mine/spelling.yaml:2:1: error: a spelling has no braces");
    assertThat(spelling.of("A colour, a goal")).isEqualTo("A color, a goal");
  }
}
