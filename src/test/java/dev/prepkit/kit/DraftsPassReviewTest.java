package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.Library;
import dev.prepkit.library.LibraryReader;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.review.Assignment;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.review.DraftReview;
import dev.prepkit.review.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drafts that the kit makes pass its own review, for whomever they are made. */
class DraftsPassReviewTest {

  private final Set<String> said = new TreeSet<>();

  private static final String SPARSE = "name: Maya\n";

  private static final String FULL =
      """
      name: Maya Lindqvist
      headline: a chemistry teacher moving into laboratory safety
      background: >-
        I have taught chemistry to teenagers in Leeds for nine years, and I run our department's
        safety training.
      email: maya.lindqvist@example.org
      phone: "+44 20 7946 0018"
      links: [https://profiles.example.org/maya-lindqvist]
      goals: [learn which parts of a teacher's work count in a safety team]
      """;

  private static final List<String> FACTS =
      List.of(
          "",
          "    field: laboratory safety\n    organisation: Northmoor Research Park\n",
          "    known: I read your article on small solvent fires in the autumn issue.\n",
          "    referrer: {name: Dr Tom Adeyemi, use-name: yes}\n",
          "    referrer: {name: Dr Tom Adeyemi, use-name: no}\n    field: audits\n",
          "    referrer: {name: Tom Adeyemi, use-name: yes}\n    known: I read how you rebuilt the team.\n    field: audits\n",
          "    goals: [understand how a safety team decides what to change first]\n",
          "    findings: [{text: Most accidents happen in the first hour., source: the review}]\n",
          "    referrer: {name: Tom Adeyemi, use-name: yes}\n    field: laboratory safety\n"
              + "    organisation: Northmoor Research Park\n"
              + "    known: I read how you rebuilt the safety team at Northmoor after the move.\n"
              + "    goals: [understand how a safety team decides what to change first]\n"
              + "    findings: [{text: Most of the accidents that Northmoor reports happen in the"
              + " first hour of a shift., source: the park's safety review of 2025}]\n",
          "    meeting: {when: 2026-12-10 10:00, zone: Europe/London, minutes: 45, place: Here}\n");

  private static Profile profile(String user, String policies) {
    StringBuilder yaml = new StringBuilder(user).append(policies).append("contacts:\n");
    for (String connection : List.of("", "cold", "referred", "alumni", "event")) {
      for (String facts : FACTS) {
        yaml.append("  - name: Priya Raman\n").append(facts);
        if (!connection.isEmpty()) {
          yaml.append("    connection: ").append(connection).append('\n');
        }
      }
    }
    return new ProfileReader(new Diagnostics())
        .read(TestFiles.file("profile.yaml", yaml.toString()))
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "policies: {dates: open}\n",
        "policies: {subject: connection, minutes: 15}\n",
        "policies: {introduction: ask, thank-you: promptly, arrival: early, own-chances: ask}\n"
      })
  void every_draft_for_everybody_passes_its_own_review(String decided) throws IOException {
    for (String user : List.of(SPARSE, FULL)) {
      Profile profile = profile(user, decided);
      Diagnostics diagnostics = new Diagnostics();
      Library library =
          new LibraryReader(
                  TestFiles.contentWith(Path.of("no-folder"), diagnostics),
                  profile.preferences().policies(),
                  diagnostics)
              .read()
              .orElseThrow();
      KitAssembler kits = new KitAssembler(library, profile, TODAY);
      profile.contacts().forEach(contact -> review(library, profile, kits, contact));
    }
    assertThat(said).isEmpty();
  }

  private void review(Library library, Profile profile, KitAssembler kits, Contact contact) {
    Kit kit = kits.assemble(contact);
    for (Draft draft : kit.drafts()) {
      People people =
          new Roles(profile, library.language().words().generalTerms()).in(draft.sample(), contact);
      Assignment assignment =
          Assignment.of(
              draft.sample(),
              library.language().review(),
              people,
              profile.preferences().policies());
      Message message =
          Message.of(TestFiles.file("draft", draft.text()), draft.subject(), draft.text());

      new DraftReview(library.language().review())
          .ofDraft(message, assignment)
          .forEach(finding -> said.add(draft.sample().id() + ": " + finding.line()));
    }
  }
}
