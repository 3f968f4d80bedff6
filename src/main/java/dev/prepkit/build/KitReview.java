package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.kit.Draft;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.OwnDraft;
import dev.prepkit.kit.OwnDrafts;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.policy.Policies;
import dev.prepkit.profile.Contact;
import dev.prepkit.review.Assignment;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.review.DraftReview;
import dev.prepkit.review.Finding;
import dev.prepkit.review.Message;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reviews the drafts of kits, and reports what is wrong where somebody wrote it. */
final class KitReview {

  private final ReviewWords words;
  private final Policies policies;
  private final OwnDrafts own;
  private final Workspace workspace;
  private final Diagnostics diagnostics;

  KitReview(
      ReviewWords words,
      Policies policies,
      OwnDrafts own,
      Workspace workspace,
      Diagnostics diagnostics) {
    this.words = words;
    this.policies = policies;
    this.own = own;
    this.workspace = workspace;
    this.diagnostics = diagnostics;
  }

  /**
   * Reviews all drafts of a kit.
   *
   * @param strict whether errors count as such; a build goes on with them
   */
  void review(Kit kit, boolean strict) throws IOException {
    for (Draft draft : kit.drafts()) {
      Assignment assignment = assignment(kit, draft.sample());
      Optional<OwnDraft> text = own.find(kit.contact().id(), draft.sample());
      if (text.isPresent()) {
        Message message = withSubject(text.get().message(), draft);
        report(new DraftReview(words).ofText(message, assignment), strict);
      } else {
        for (Finding finding : reviewOf(draft).ofDraft(message(draft), assignment)) {
          report(placed(finding, kit.contact(), draft.sample()), strict);
        }
      }
    }
  }

  /** A draft in another language than the kit says nothing to its phrases. */
  private DraftReview reviewOf(Draft draft) {
    boolean borrowed = draft.sample().wording().text().language().isPresent();
    return new DraftReview(borrowed ? ReviewWords.none() : words);
  }

  private Assignment assignment(Kit kit, EmailSample sample) {
    Optional<String> referrer = kit.contact().connection().referrer();
    People people = People.of(kit.user().name(), kit.contact().name(), referrer, sample);
    return Assignment.of(sample, words, people, policies);
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
        strict ? finding.severity() : Severity.WARNING,
        finding.at(),
        finding.line(),
        finding.advice());
  }

  /** What came from the profile is told there, what came from a sample of the user in that. */
  private Finding placed(Finding finding, Contact contact, EmailSample sample) throws IOException {
    Optional<SourceFile> content = workspace.own(sample.at().file());
    Optional<SourceFile> profile = workspace.named(contact.at().file());
    SourceLocation elsewhere = content.isPresent() ? sample.at() : contact.at();
    SourceLocation at =
        Stream.concat(profile.stream(), content.stream())
            .flatMap(file -> find(finding.quote(), file).stream())
            .findFirst()
            .orElse(elsewhere);
    return new Finding(
        finding.rule(),
        finding.severity(),
        at,
        finding.quote(),
        finding.message() + " in the draft '" + sample.id() + "'",
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
