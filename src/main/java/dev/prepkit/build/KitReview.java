package dev.prepkit.build;

import dev.prepkit.agenda.KitQuestion;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.kit.Draft;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.OwnDraft;
import dev.prepkit.kit.OwnDrafts;
import dev.prepkit.kit.Roles;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Language;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.policy.Policies;
import dev.prepkit.profile.Contact;
import dev.prepkit.review.Assignment;
import dev.prepkit.review.Assignment.Channel;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.review.DraftReview;
import dev.prepkit.review.Finding;
import dev.prepkit.review.Message;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reviews the drafts of kits, and reports what is wrong where somebody wrote it. */
final class KitReview {

  /** A name that slipped out cannot be taken back, so that no build goes on with it. */
  private static final String DISCRETION = "H1";

  /** What no question of the user may do either. */
  private static final String NO_JOB = "A1";

  private static final DraftReview WITHOUT_PHRASES = new DraftReview(ReviewWords.none());

  private final Language language;
  private final DraftReview inLanguage;
  private final Policies policies;
  private final OwnDrafts own;
  private final Workspace workspace;
  private final Diagnostics diagnostics;

  KitReview(
      Language language,
      Policies policies,
      OwnDrafts own,
      Workspace workspace,
      Diagnostics diagnostics) {
    this.language = language;
    this.inLanguage = new DraftReview(language.review());
    this.policies = policies;
    this.own = own;
    this.workspace = workspace;
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
      Optional<OwnDraft> text = own.find(kit.contact().id(), draft.sample());
      if (text.isPresent()) {
        Message message = withSubject(text.get().message(), draft);
        report(inLanguage.ofText(message, assignment), strict);
      } else {
        for (Finding finding : reviewOf(draft).ofDraft(message(draft), assignment)) {
          report(placed(finding, kit.contact(), draft.sample()), strict);
        }
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
    People people = roles(kit).to(kit.contact());
    Assignment spoken = new Assignment(Set.of(rule), Channel.SPOKEN, people, policies);
    List<KitQuestion> questions = kit.agenda().all().stream().filter(wanted).toList();
    for (Finding finding : inLanguage.ofDraft(message(kit.contact(), questions), spoken)) {
      report(placed(finding, kit.contact(), Optional.empty(), "in a question"), strict);
    }
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
    People people = roles(kit).in(sample, kit.contact());
    return Assignment.of(sample, language.review(), people, policies);
  }

  private Roles roles(Kit kit) {
    return new Roles(kit.user(), language.words().generalTerms());
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

  /** What came from the profile is told there, what came from a sample of the user in that. */
  private Finding placed(Finding finding, Contact contact, EmailSample sample) throws IOException {
    Optional<SourceFile> content = workspace.own(sample.at().file());
    return placed(finding, contact, content, "in the draft '" + sample.id() + "'");
  }

  private Finding placed(
      Finding finding, Contact contact, Optional<SourceFile> content, String where)
      throws IOException {
    Optional<SourceFile> profile = workspace.named(contact.at().file());
    SourceLocation at =
        Stream.concat(profile.stream(), content.stream())
            .flatMap(file -> find(finding.quote(), file).stream())
            .findFirst()
            .orElseGet(() -> content.map(SourceFile::start).orElse(contact.at()));
    return new Finding(
        finding.rule(),
        finding.severity(),
        at,
        finding.quote(),
        finding.message() + " " + where,
        finding.advice());
  }

  private static Optional<SourceLocation> find(String quote, SourceFile file) {
    String pattern =
        Arrays.stream(quote.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher found = Pattern.compile(pattern).matcher(file.text());
    return found.find() ? Optional.of(file.at(found.start())) : Optional.empty();
  }
}
