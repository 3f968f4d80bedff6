package dev.prepkit.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.kit.ProfileCheck;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.library.WordLists;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Finding;
import dev.prepkit.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people write as findings becomes questions that can be said aloud (rule C5). */
class SpringboardTest {

  private static final Path SENTENCES = Path.of("src/test/resources/springboards.txt");
  private static final SourceLocation HERE = SourceLocation.startOf("profile.yaml");
  private static final String RESULT = "  = ";

  private static String question(Finding finding) {
    Profile profile = SmallLibrary.profile("name: M\ncontacts: [{name: Dr Priya Raman}]\n");
    WordLists words = ShippedLibrary.LIBRARY.language().words();
    Contact written = profile.contacts().getFirst();
    Finding tidy = new FindingText(words).tidy(finding);
    Contact contact = written.with(List.of(new ThirdPerson(words, written).quoted(tidy)));
    return OwnQuestions.springboards(contact, ShippedLibrary.LIBRARY.vocabulary())
        .getFirst()
        .text();
  }

  private static Finding finding(String line) {
    String[] parts = line.split("\\s*\\|\\s*", 3);
    return new Finding(
        parts[2],
        Optional.of(parts[1]).filter(source -> !source.isEmpty()),
        Optional.empty(),
        Optional.of(new Located<>(parts[0], HERE)),
        Optional.empty(),
        HERE);
  }

  @Test
  void every_finding_becomes_a_sentence_of_good_english() throws IOException {
    List<String> expected = Files.readAllLines(SENTENCES);
    List<String> actual = new ArrayList<>();
    for (String line : expected) {
      if (!line.startsWith(RESULT)) {
        actual.add(line);
      }
      if (line.contains(" | ") && !line.startsWith("#") && !line.startsWith(RESULT)) {
        actual.add(RESULT + question(finding(line)));
      }
    }
    if ("write".equals(System.getProperty("golden"))) {
      Files.write(SENTENCES, actual);
    }

    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void the_page_of_a_source_is_linked_without_what_follows_its_readers() {
    String address = "https://www.example.org/pay?utm_source=x&year=2026&fbclid=1";
    Finding tidy =
        new FindingText(ShippedLibrary.LIBRARY.language().words())
            .tidy(finding("trend | Health Weekly, " + address + ". | It rains"));

    assertThat(tidy.source()).contains("Health Weekly");
    assertThat(tidy.link()).contains("https://www.example.org/pay?year=2026");
  }

  @Test
  void a_finding_that_is_too_long_to_say_is_cut_after_a_sentence() {
    String sentence = "Safety teams ask for audits before they ask for a certificate. ";
    String spoken = FindingText.spoken(sentence.repeat(9).strip());

    assertThat(spoken).hasSizeLessThanOrEqualTo(300).endsWith("a certificate.");
    assertThat(spoken).isEqualTo(sentence.repeat(4).strip());
  }

  @Test
  void one_endless_sentence_is_cut_after_a_word() {
    assertThat(FindingText.spoken("word, ".repeat(99))).hasSizeLessThan(300).endsWith("word…");
    assertThat(FindingText.spoken("字".repeat(2000))).hasSizeLessThanOrEqualTo(301).endsWith("字…");
  }

  @Test
  void the_users_own_question_about_a_finding_is_taken_as_it_is() {
    Finding own =
        new Finding(
            "it rains",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Does it rain?"),
            HERE);

    assertThat(question(own)).isEqualTo("Does it rain?");
  }

  @Test
  void a_finding_that_speaks_of_the_contact_is_a_warning_and_stays_out_of_letters() {
    Profile profile =
        SmallLibrary.profile(
            "name: M\ncontacts:\n  - name: Priya Raman\n    findings:\n"
                + "      - {text: Raman leads two teams, kind: person}\n"
                + "      - {text: You lead two teams, kind: person}\n");
    Diagnostics diagnostics = new Diagnostics();
    new ProfileCheck(ShippedLibrary.LIBRARY, diagnostics).check(profile);
    Kit kit =
        new KitAssembler(ShippedLibrary.LIBRARY, profile, TestFiles.TODAY)
            .assemble(profile.contacts().getFirst());

    assertThat(TestFiles.messages(diagnostics))
        .containsExactly(
            "profile.yaml:5:9: warning: 'Raman leads two teams' speaks of Priya Raman, and is for"
                + " them");
    assertThat(kit.drafts()).noneMatch(draft -> draft.text().contains("Raman leads"));
    assertThat(kit.drafts()).anyMatch(draft -> draft.text().contains("You lead two teams"));
  }
}
