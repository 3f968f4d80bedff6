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
import java.util.stream.Stream;

/** Reviews the drafts of kits, and reports what is wrong where somebody wrote it. */
final class KitReview {

  /** A name that slipped out cannot be taken back, so that no build goes on with it. */
  private static final String DISCRETION = "H1";

  /** What no question of the user may do either. */
  private static final String NO_JOB = "A1";

  private static final DraftReview WITHOUT_PHRASES = new DraftReview(ReviewWords.none());

  /**
   * What was found in one text.
   *
   * @param made the text, where it was made, so that the places are still to be found
   */
  record Read(List<Finding> findings, Optional<DraftPlaces.Made> made) {}

  private final Language language;
  private final DraftReview inLanguage;
  private final Profile profile;
  private final Roles roles;
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
    this.roles = new Roles(profile, language.words().generalTerms());
    this.own = own;
    this.places = new DraftPlaces(workspace, profile);
    this.diagnostics = diagnostics;
  }

  /**
   * Reads all drafts of a kit, looks for names in its questions, and for a job that the user's own
   * questions ask for. Safe for many threads.
   */
  List<Read> read(Kit kit) {
    return Stream.concat(
            kit.drafts().stream().map(draft -> read(kit, draft)),
            Stream.of(
                readQuestions(kit, question -> true, DISCRETION),
                readQuestions(kit, KitReview::isOwn, NO_JOB)))
        .filter(read -> !read.findings().isEmpty())
        .toList();
  }

  private Read read(Kit kit, Draft draft) {
    Assignment assignment = assignment(kit, draft.sample());
    Optional<OwnDraft> written = own.find(kit.contact().id(), draft.sample());
    if (written.isPresent()) {
      Message message = withSubject(written.get().message(), draft);
      return new Read(inLanguage.ofText(message, assignment), Optional.empty());
    }
    DraftPlaces.Made made =
        new DraftPlaces.Made(
            draft.subject().orElse("") + "\n\n" + draft.text(),
            kit.contact(),
            Optional.of(draft.sample().at().file()),
            "in the draft '" + draft.sample().id() + "'");
    return new Read(reviewOf(draft).ofDraft(message(draft), assignment), Optional.of(made));
  }

  /**
   * Tells what was found, one kit after the other.
   *
   * @param strict whether errors count as such; a build goes on with most of them
   */
  void report(List<Read> all, boolean strict) throws IOException {
    for (Read read : all) {
      List<Finding> findings =
          read.made().isPresent()
              ? places.placed(read.findings(), read.made().get())
              : read.findings();
      findings.forEach(finding -> report(finding, strict));
    }
  }

  private static boolean isOwn(KitQuestion question) {
    return question.reasons().stream().anyMatch(reason -> reason.own() || reason.finding());
  }

  private Read readQuestions(Kit kit, Predicate<KitQuestion> wanted, String rule) {
    People people = roles.to(kit.contact());
    Assignment spoken =
        new Assignment(Set.of(rule), Channel.SPOKEN, people, profile.preferences().policies());
    List<KitQuestion> questions = kit.agenda().all().stream().filter(wanted).toList();
    Message message = message(kit.contact(), questions);
    DraftPlaces.Made where =
        new DraftPlaces.Made(
            message.body().text(), kit.contact(), Optional.empty(), "in a question");
    return new Read(inLanguage.ofDraft(message, spoken), Optional.of(where));
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
    People people = roles.in(sample, kit.contact());
    return Assignment.of(sample, language.review(), people, profile.preferences().policies());
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

  private void report(Finding finding, boolean strict) {
    diagnostics.report(
        strict || finding.rule().equals(DISCRETION) ? finding.severity() : Severity.WARNING,
        finding.at(),
        finding.line(),
        finding.advice());
  }
}
