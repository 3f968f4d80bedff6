package dev.prepkit.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped content: whole, and true to its own rules. */
class LibraryTest {

  private static final Library LIBRARY = ShippedLibrary.LIBRARY;

  @Test
  void the_guide_leads_through_every_station_and_has_a_chapter_for_every_audience() {
    List<GuideChapter> chapters = LIBRARY.chapters();
    for (Tag station : LIBRARY.vocabulary().stations().tags()) {
      assertThat(chapters).anyMatch(c -> c.reader().station().filter(station::equals).isPresent());
    }
    for (String audience : LIBRARY.vocabulary().audiences().ids()) {
      assertThat(chapters)
          .anyMatch(c -> c.reader().audience().filter(t -> t.id().equals(audience)).isPresent());
    }
  }

  @Test
  void there_is_a_draft_for_every_moment_at_which_one_writes_or_speaks() {
    assertThat(LIBRARY.emails())
        .extracting(EmailSample::id)
        .contains(
            "request-cold",
            "request-referred",
            "request-alumni",
            "request-event",
            "phone-script",
            "letter",
            "follow-up",
            "confirmation",
            "reschedule",
            "thank-you",
            "thank-you-introducer",
            "referral-request",
            "note-to-referred",
            "check-in",
            "update",
            "good-news");
  }

  @Test
  void a_file_of_the_user_replaces_ours_and_a_new_one_is_added(@TempDir Path folder)
      throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "guide/ask.md",
            "---\ntitle: Ours\nsummary: S.\n---\n\nText.\n",
            "questions/zoo.md",
            "---\ntitle: Zoo\nsummary: S.\nsubject: duties\n---\n\n## Who feeds them?\n\n"
                + "- id: zoo-feeding\n\n**Why:** To know.\n"));
    Diagnostics diagnostics = new Diagnostics();
    Library library =
        new LibraryReader(TestFiles.contentWith(folder, diagnostics), diagnostics)
            .read()
            .orElseThrow(() -> new AssertionError(TestFiles.messages(diagnostics)));

    assertThat(library.chapters()).hasSameSizeAs(LIBRARY.chapters());
    assertThat(library.chapters()).extracting(GuideChapter::title).contains("Ours");
    assertThat(library.banks()).hasSize(LIBRARY.banks().size() + 1);
    assertThat(library.questionIds()).contains("zoo-feeding");
  }

  private static List<String> messagesFor(Path folder, String name, String text)
      throws IOException {
    TestFiles.write(folder, Map.of(name, text));
    Diagnostics diagnostics = new Diagnostics();
    new LibraryReader(TestFiles.contentWith(folder, diagnostics), diagnostics).read();
    return TestFiles.messages(diagnostics);
  }

  private static final String BANK =
      "---\ntitle: Zoo\nsummary: S.\nsubject: duties\n---\n\n## What *is* it?\n\n- id: zoo\n\n";

  @Test
  void links_in_notes_are_checked(@TempDir Path folder) throws IOException {
    assertThat(messagesFor(folder, "questions/zoo.md", BANK + "**Why:** See [x](nowhere.md).\n"))
        .containsExactly("mine/questions/zoo.md:11:18: error: unknown page 'nowhere.md'");
  }

  @Test
  void a_label_may_be_strong_in_either_way(@TempDir Path folder) throws IOException {
    assertThat(messagesFor(folder, "questions/zoo.md", BANK + "__Why:__ To know.\n")).isEmpty();
  }

  @Test
  void a_link_is_not_filled_in(@TempDir Path folder) throws IOException {
    String email =
        "---\ntitle: T\nsummary: S.\nwhen: request\nchannel: email\nsubject: S\n---\n\n"
            + "[x](https://example.org/{{contact.name}})\n";
    assertThat(messagesFor(folder, "emails/x.md", email))
        .anyMatch(line -> line.contains("a link cannot lead to"));
  }

  @Test
  void a_file_in_a_deeper_folder_is_named_and_not_used(@TempDir Path folder) throws IOException {
    assertThat(messagesFor(folder, "guide/sub/ask.md", "---\ntitle: T\nsummary: S.\n---\n\nx\n"))
        .containsExactly("mine/guide/sub/ask.md:1:1: warning: this file is not used");
  }

  @Test
  void no_file_takes_the_place_of_a_list(@TempDir Path folder) throws IOException {
    assertThat(messagesFor(folder, "questions/index.md", BANK + "**Why:** To know.\n"))
        .containsExactly("mine/questions/index.md:1:1: error: no file can have the name 'index'");
    assertThat(messagesFor(folder, "questions/all.md", BANK + "**Why:** To know.\n"))
        .contains("mine/questions/all.md:1:1: error: no file can have the name 'all'");
  }

  @Test
  void an_empty_question_and_a_second_reason_are_errors(@TempDir Path folder) throws IOException {
    String bank = BANK.replace("What *is* it?", "") + "**Why:** One.\n\n**Why:** Two.\n";
    assertThat(messagesFor(folder, "questions/zoo.md", bank))
        .anyMatch(line -> line.contains("an empty heading"))
        .anyMatch(line -> line.contains("more than once"));
  }

  @Test
  void a_place_on_the_same_page_is_checked(@TempDir Path folder) throws IOException {
    String page = "---\ntitle: T\nsummary: S.\n---\n\n[x](#nowhere) [y](#here)\n\n## Here\n\nx\n";
    assertThat(messagesFor(folder, "guide/x.md", page)).hasSize(1);
  }

  @Test
  void a_wrong_name_in_the_vocabulary_has_its_place(@TempDir Path folder) throws IOException {
    String words =
        "# {{nonsense}} in a comment\nfindings:\n  bar:\n    label: x\n    question: \"Hello {{tex}}\"\n";
    assertThat(messagesFor(folder, "vocabulary.yaml", words))
        .containsExactly("mine/vocabulary.yaml:5:24: error: unknown name 'tex'");
  }

  @Test
  void a_fact_that_is_indented_below_another_is_an_error(@TempDir Path folder) throws IOException {
    String bank =
        BANK.replace("- id: zoo\n", "- id: zoo\n  - minutes: 9\n") + "**Why:** Why not.\n";
    assertThat(messagesFor(folder, "questions/zoo.md", bank))
        .anyMatch(line -> line.startsWith("mine/questions/zoo.md:10:3: error: a fact stands"));
  }

  @Test
  void what_is_spoken_has_no_subject_and_every_sample_has_words(@TempDir Path folder)
      throws IOException {
    String call = "---\ntitle: T\nsummary: S.\nwhen: request\nchannel: phone\nsubject: S\n---\n";
    assertThat(messagesFor(folder, "emails/x.md", call))
        .anyMatch(line -> line.contains("what is spoken has no subject"))
        .anyMatch(line -> line.contains("there are no words"));
  }

  @ParameterizedTest
  @CsvSource({
    "emails/confirmation.md, ---\\ntitle: T\\n---\\n",
    "emails/confirmation.md, x",
    "questions/culture.md, ---\\ntitle: T\\n---\\n",
    "etiquette/approach.md, ---\\ntitle: T\\nsummary: S.\\n---\\n\\n## D1: What?\\n\\nx\\n",
    "questions/culture.md, ---\\ntitle: T\\nsummary: S.\\n---\\n\\n## Who?\\n\\n- id: culture-last-decision\\n",
    "etiquette/approach.md, ---\\ntitle: T\\nsummary: S.\\n---\\n\\n## What?\\n",
    "guide/research.md, ---\\ntitle: T\\n---\\n"
  })
  void a_faulty_page_is_told_and_no_other_that_leads_to_it(
      String file, String text, @TempDir Path folder) throws IOException {
    assertThat(messagesFor(folder, file, text.replace("\\n", "\n")))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("mine/" + file));
  }
}
