package dev.prepkit.build;

import dev.prepkit.agenda.KitQuestion;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.kit.Draft;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.OwnDraft;
import dev.prepkit.kit.OwnDrafts;
import dev.prepkit.kit.Roles;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Language;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.review.Assignment;
import dev.prepkit.review.Assignment.Channel;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.review.DraftReview;
import dev.prepkit.review.Finding;
import dev.prepkit.review.Message;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reviews the drafts of kits, and reports what is wrong where somebody wrote it. */
final class KitReview {

  /** A name that slipped out cannot be taken back, so that no build goes on with it. */
  private static final String DISCRETION = "H1";

  /** What no question of the user may do either. */
  private static final String NO_JOB = "A1";

  private static final DraftReview WITHOUT_PHRASES = new DraftReview(ReviewWords.none());

  private final Language language;
  private final DraftReview inLanguage;
  private final Profile profile;
  private final OwnDrafts own;
  private final DraftPlaces places;
  private final Diagnostics diagnostics;

  KitReview(
      Language language,
      Profile profile,
      OwnDrafts own,
      Workspace workspace,
      Diagnostics diagnostics) {
    this.language = language;
    this.inLanguage = new DraftReview(language.review());
    this.profile = profile;
    this.own = own;
    this.places = new DraftPlaces(workspace, profile);
    this.diagnostics = diagnostics;
  }

  /**
   * Reviews all drafts of a kit, looks for names in its questions, and for a job that the user's
   * own questions ask for.
   *
   * @param strict whether errors count as such; a build goes on with most of them
   */
  void review(Kit kit, boolean strict) throws IOException {
    for (Draft draft : kit.drafts()) {
      Assignment assignment = assignment(kit, draft.sample());
      Optional<OwnDraft> written = own.find(kit.contact().id(), draft.sample());
      if (written.isPresent()) {
        Message message = withSubject(written.get().message(), draft);
        report(inLanguage.ofText(message, assignment), strict);
      } else {
        Message made = message(draft);
        String text = draft.subject().orElse("") + "\n\n" + draft.text();
        DraftPlaces.Made where =
            new DraftPlaces.Made(
                text,
                kit.contact(),
                Optional.of(draft.sample().at().file()),
                "in the draft '" + draft.sample().id() + "'");
        report(places.placed(reviewOf(draft).ofDraft(made, assignment), where), strict);
      }
    }
    reviewQuestions(kit, question -> true, DISCRETION, strict);
    reviewQuestions(kit, KitReview::isOwn, NO_JOB, strict);
  }

  private static boolean isOwn(KitQuestion question) {
    return question.reasons().stream().anyMatch(reason -> reason.own() || reason.finding());
  }

  private void reviewQuestions(Kit kit, Predicate<KitQuestion> wanted, String rule, boolean strict)
      throws IOException {
    People people = roles().to(kit.contact());
    Assignment spoken =
        new Assignment(Set.of(rule), Channel.SPOKEN, people, profile.preferences().policies());
    List<KitQuestion> questions = kit.agenda().all().stream().filter(wanted).toList();
    Message message = message(kit.contact(), questions);
    DraftPlaces.Made where =
        new DraftPlaces.Made(
            message.body().text(), kit.contact(), Optional.empty(), "in a question");
    report(places.placed(inLanguage.ofDraft(message, spoken), where), strict);
  }

  private static Message message(Contact contact, List<KitQuestion> questions) {
    String text = questions.stream().map(KitQuestion::text).collect(Collectors.joining("\n\n"));
    String file = contact.at().file();
    return Message.of(new SourceFile(file, file, text), Optional.empty(), text);
  }

  /** A draft in another language than the kit says nothing to its phrases. */
  private DraftReview reviewOf(Draft draft) {
    boolean borrowed = draft.sample().wording().text().language().isPresent();
    return borrowed ? WITHOUT_PHRASES : inLanguage;
  }

  private Assignment assignment(Kit kit, EmailSample sample) {
    People people = roles().in(sample, kit.contact());
    return Assignment.of(sample, language.review(), people, profile.preferences().policies());
  }

  private Roles roles() {
    return new Roles(profile, language.words().generalTerms());
  }

  /** Where the user's words have no subject, that of the sample is sent. */
  private static Message withSubject(Message message, Draft draft) {
    Message made = message(draft);
    return message.subject().isPresent()
        ? message
        : new Message(made.subject(), message.body(), message.attachments());
  }

  private static Message message(Draft draft) {
    String file = draft.sample().at().file();
    return Message.of(new SourceFile(file, file, draft.text()), draft.subject(), draft.text());
  }

  private void report(List<Finding> findings, boolean strict) {
    findings.forEach(finding -> report(finding, strict));
  }

  private void report(Finding finding, boolean strict) {
    diagnostics.report(
        strict || finding.rule().equals(DISCRETION) ? finding.severity() : Severity.WARNING,
        finding.at(),
        finding.line(),
        finding.advice());
  }
}
