package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user wrote takes the place of a draft. */
class OwnDraftsTest {

  private static final Profile PROFILE =
      SmallLibrary.profile("name: Maya\ncontacts: [{name: Jo}, {name: Li}]\n");

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private OwnDrafts read(Map<String, String> files) throws IOException {
    TestFiles.write(folder, files);
    SourceTree tree = new SourceTree(List.of(new SourceRoot(folder, "")), diagnostics);
    return new OwnDraftReader(ShippedLibrary.LIBRARY, PROFILE, diagnostics).read(tree);
  }

  private static Kit kit(OwnDrafts own, int contact) {
    return new KitAssembler(ShippedLibrary.LIBRARY, PROFILE, own, TODAY)
        .assemble(PROFILE.contacts().get(contact));
  }

  private static Optional<Draft> draft(Kit kit, String sample) {
    return kit.drafts().stream().filter(each -> each.sample().id().equals(sample)).findFirst();
  }

  @Test
  void own_words_stand_in_for_those_of_the_sample_for_that_contact_alone() throws IOException {
    OwnDrafts own =
        read(
            Map.of(
                "drafts/jo/thank-you.txt", "Subject: Thanks!\n\nDear Jo,\nall <well> [today].\n"));
    Draft thanks = draft(kit(own, 0), "thank-you").orElseThrow();

    assertThat(thanks.subject()).contains("Thanks!");
    assertThat(thanks.text()).isEqualTo("Dear Jo,\nall <well> [today].");
    assertThat(thanks.html().markup())
        .isEqualTo("<p>Dear Jo,<br>all &lt;well&gt; <mark>[today]</mark>.</p>");
    assertThat(thanks.letter()).isEqualTo("Thanks!\n\nDear Jo,\nall <well> [today].\n");
    assertThat(draft(kit(own, 1), "thank-you").orElseThrow().text()).startsWith("Dear Li,");
    assertThat(messages(diagnostics)).isEmpty();
  }

  @Test
  void the_subject_of_the_sample_stays_where_own_words_have_none() throws IOException {
    OwnDrafts own = read(Map.of("drafts/jo/thank-you.md", "Dear Jo,\n"));

    assertThat(draft(kit(own, 0), "thank-you").orElseThrow().subject())
        .contains("Thank you for your time: Maya");
  }

  @Test
  void who_wrote_a_draft_gets_it_even_where_the_sample_would_not_suit() throws IOException {
    assertThat(draft(kit(OwnDrafts.none(), 0), "thank-you-introducer")).isEmpty();

    OwnDrafts own = read(Map.of("drafts/jo/thank-you-introducer.md", "Dear Tom,\n"));
    assertThat(draft(kit(own, 0), "thank-you-introducer")).map(Draft::text).contains("Dear Tom,");
  }

  @Test
  void files_for_nobody_or_for_no_sample_are_told_with_the_nearest_name() throws IOException {
    OwnDrafts own =
        read(
            Map.of(
                "drafts/joo/thank-you.md", "x",
                "drafts/jo/thankyou.md", "x",
                "drafts/jo/thank-you.docx", "x",
                "drafts/notes.md", "x"));

    assertThat(own.all()).isEmpty();
    assertThat(diagnostics.all())
        .extracting(Object::toString)
        .containsExactly(
            "drafts/jo/thank-you.docx:1:1: warning: this file is not used\n"
                + "  hint: your own words stand in drafts/CONTACT/SAMPLE.md, or .txt",
            "drafts/jo/thankyou.md:1:1: error: unknown sample 'thankyou'\n"
                + "  hint: did you mean 'thank-you'?",
            "drafts/joo/thank-you.md:1:1: error: unknown contact 'joo'\n"
                + "  hint: did you mean 'jo'?",
            "drafts/notes.md:1:1: warning: this file is not used\n"
                + "  hint: your own words stand in drafts/CONTACT/SAMPLE.md, or .txt");
  }

  @Test
  void the_same_words_in_two_files_are_one_too_many() throws IOException {
    read(Map.of("drafts/jo/thank-you.md", "x", "drafts/jo/thank-you.txt", "y"));

    assertThat(messages(diagnostics))
        .containsExactly(
            "drafts/jo/thank-you.txt:1:1: error: the words for jo and thank-you are here twice");
  }
}
