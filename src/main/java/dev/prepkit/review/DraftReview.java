package dev.prepkit.review;

import dev.prepkit.library.ReviewWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Holds a message against the rules that it should follow. */
public final class DraftReview {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at).thenComparing(Finding::rule);

  /** What needs to know nothing of a language. */
  private static final List<Check> WITHOUT_PHRASES =
      List.of(new BrevityCheck(), new DiscretionCheck());

  private static final List<Check> BY_PHRASES =
      List.of(
          new JobCheck(),
          new SubjectCheck(),
          new ReferrerCheck(),
          OfferCheck.ofLength(),
          OfferCheck.ofDates(),
          new LongAskCheck(),
          new CourtesyCheck(),
          new DisclaimerCheck(),
          new ResumeCheck(),
          PhraseCheck.ofSecondReminder(),
          PhraseCheck.ofPay(),
          new ThanksCheck(),
          new IntroducedCheck(),
          new AppointmentCheck());

  private final ReviewWords language;

  public DraftReview(ReviewWords language) {
    this.language = language;
  }

  /** What is wrong with a draft that was filled in; its gaps are for the user to fill. */
  public List<Finding> ofDraft(Message message, Assignment assignment) {
    return findings(message, assignment, Stream.empty());
  }

  /** What is wrong with a text that a person wrote, gaps included. */
  public List<Finding> ofText(Message message, Assignment assignment) {
    return findings(message, assignment, Stream.of(new GapCheck()));
  }

  private List<Finding> findings(Message message, Assignment assignment, Stream<Check> more) {
    Reading reading = Reading.of(message, language, assignment);
    Findings findings = new Findings();
    if (!reading.words().isEmpty()) {
      Stream<Check> phrases = language.isEmpty() ? Stream.empty() : BY_PHRASES.stream();
      Stream.of(WITHOUT_PHRASES.stream(), phrases, more)
          .flatMap(checks -> checks)
          .filter(check -> assignment.rules().contains(check.rule()))
          .forEach(check -> check.check(reading, findings));
    }
    return findings.all().stream().sorted(ORDER).toList();
  }
}
