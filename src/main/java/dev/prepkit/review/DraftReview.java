package dev.prepkit.review;

import dev.prepkit.library.ReviewWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Holds a message against the rules that it should follow. */
public final class DraftReview {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at).thenComparing(Finding::rule);

  private static final List<Check> CHECKS =
      List.of(
          new JobCheck(),
          new SubjectCheck(),
          new ReferrerCheck(),
          OfferCheck.ofLength(),
          OfferCheck.ofDates(),
          new CourtesyCheck(),
          new DisclaimerCheck(),
          new ResumeCheck(),
          new BrevityCheck(),
          PhraseCheck.ofSecondReminder(),
          PhraseCheck.ofPay(),
          new ThanksCheck(),
          new IntroducedCheck(),
          new AppointmentCheck());

  private static final Check GAPS = new GapCheck();

  private static final List<Check> CHECKS_OF_TEXTS =
      Stream.concat(CHECKS.stream(), Stream.of(GAPS)).toList();

  /** What needs to know nothing of a language. */
  private static final Check BREVITY = new BrevityCheck();

  private final ReviewWords language;

  public DraftReview(ReviewWords language) {
    this.language = language;
  }

  /** What is wrong with a draft that was filled in; its gaps are for the user to fill. */
  public List<Finding> ofDraft(Message message, Assignment assignment) {
    return findings(message, assignment, language.isEmpty() ? List.of(BREVITY) : CHECKS);
  }

  /** What is wrong with a text that a person wrote, gaps included. */
  public List<Finding> ofText(Message message, Assignment assignment) {
    return findings(
        message, assignment, language.isEmpty() ? List.of(BREVITY, GAPS) : CHECKS_OF_TEXTS);
  }

  private List<Finding> findings(Message message, Assignment assignment, List<Check> checks) {
    Reading reading = Reading.of(message, language, assignment);
    Findings findings = new Findings();
    if (!reading.words().isEmpty()) {
      checks.stream()
          .filter(check -> assignment.rules().contains(check.rule()))
          .forEach(check -> check.check(reading, findings));
    }
    return findings.all().stream().sorted(ORDER).toList();
  }
}
