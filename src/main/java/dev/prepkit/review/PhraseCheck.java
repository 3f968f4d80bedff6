package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;

/** Something that should not be said. */
final class PhraseCheck implements Check {

  private final Remark said;
  private final Signal signal;

  private PhraseCheck(Remark said, Signal signal) {
    this.said = said;
    this.signal = signal;
  }

  /** One reminder, and no second one (rule E1). */
  static PhraseCheck ofSecondReminder() {
    return new PhraseCheck(
        Remark.error(
            "E1",
            "this is more than one reminder",
            "send one and no more; after that, silence is a no, so write to somebody else"),
        Signal.SECOND_REMINDER);
  }

  /** A range to react to, and never their own figure (rule C6). */
  static PhraseCheck ofPay() {
    return new PhraseCheck(
        Remark.warning(
            "C6",
            "this asks what they earn",
            "name the range that you found, and ask whether it sounds right"),
        Signal.ASKS_FOR_PAY);
  }

  @Override
  public String rule() {
    return said.rule();
  }

  @Override
  public void check(Reading reading, Findings findings) {
    Denial denial = new Denial(reading.language(), reading.words());
    reading.find(signal).stream()
        .filter(phrase -> !denial.around(phrase))
        .forEach(phrase -> reading.note(findings, said, phrase));
  }
}
