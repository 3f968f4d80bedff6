package dev.prepkit.kit;

import dev.prepkit.agenda.CarryCheck;
import dev.prepkit.agenda.GoalCheck;
import dev.prepkit.agenda.MatchCheck;
import dev.prepkit.agenda.SelfText;
import dev.prepkit.agenda.ThirdPerson;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.Library;
import dev.prepkit.library.Vocabulary;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import java.util.Optional;
import java.util.Set;

/** Checks the words of a profile against the library: tags that exist, questions that exist. */
public final class ProfileCheck {

  /** Of a text that a diagnostic quotes, in characters. */
  private static final int LONGEST = 60;

  private final Library library;
  private final Diagnostics diagnostics;

  public ProfileCheck(Library library, Diagnostics diagnostics) {
    this.library = library;
    this.diagnostics = diagnostics;
  }

  public void check(Profile profile) {
    Vocabulary words = library.vocabulary();
    known("audience", profile.user().audience(), words.audiences().ids());
    profile.contacts().forEach(this::check);
    checkHeadline(profile);
    checkBackground(profile);
    QuestionCheck questions =
        new QuestionCheck(library, profile.preferences().policies(), diagnostics);
    profile.contacts().forEach(questions::check);
    new CarryCheck(library, profile, diagnostics).check();
    new ReferralCheck(diagnostics).check(profile.contacts());
    new GoalCheck(library, diagnostics).check(profile);
    new MatchCheck(library, diagnostics).check(profile);
  }

  private void checkHeadline(Profile profile) {
    SelfText self =
        new SelfText(library.language().words(), profile.preferences().locale().value());
    profile
        .user()
        .writtenHeadline()
        .ifPresent(text -> checkHeadline(text, self.headline(text.value())));
  }

  private void checkHeadline(Located<String> written, SelfText.Fitting fitting) {
    if (fitting.doubtful()) {
      diagnostics.warning(
          written.at(),
          "drafts will say ‘I am " + fitting.text() + "’",
          "write what you are, as you say it behind ‘I am’: ‘a nurse at …’");
    }
  }

  private void checkBackground(Profile profile) {
    SelfText self =
        new SelfText(library.language().words(), profile.preferences().locale().value());
    profile
        .user()
        .writtenBackground()
        .filter(text -> self.background(text.value()).doubtful())
        .ifPresent(
            text ->
                diagnostics.warning(
                    text.at(),
                    "drafts will say ‘" + beginning(text.value()) + "’",
                    "write one or two sentences in the first person: ‘I have worked …’"));
  }

  private static String beginning(String text) {
    int end = text.indexOf(' ', Math.min(LONGEST, text.length()));
    return end < 0 ? text : text.substring(0, end) + " …";
  }

  private void check(Contact contact) {
    Vocabulary words = library.vocabulary();
    known("seniority", contact.position().seniority(), words.seniorities().ids());
    known("connection", contact.connection().kind(), words.connections().ids());
    known("channel", contact.connection().channel(), words.channels().ids());
    known("channel", contact.meeting().channel(), words.channels().ids());
    new ThirdPerson(library.language().words(), contact).check(diagnostics);
    contact.findings().forEach(f -> known("kind", f.kind(), words.findingIds()));
    for (Located<String> id : contact.wishes().leaveOut()) {
      known("question", Optional.of(id), library.questionIds());
    }
  }

  private void known(String what, Optional<Located<String>> word, Set<String> known) {
    word.filter(each -> !known.contains(each.value()))
        .ifPresent(each -> diagnostics.unknown(each.at(), what, each.value(), known));
  }
}
