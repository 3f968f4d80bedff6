package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Wording.Span;
import java.util.List;
import java.util.function.Predicate;

/** A request names a length and offers times, so that a word is answer enough (rules D3, F4). */
final class OfferCheck implements Check {

  private final Remark missing;
  private final Signal signal;
  private final Signal gap;
  private final Predicate<Reading> wanted;

  private OfferCheck(Remark missing, Signal signal, Signal gap, Predicate<Reading> wanted) {
    this.missing = missing;
    this.signal = signal;
    this.gap = gap;
    this.wanted = wanted;
  }

  static OfferCheck ofLength() {
    return new OfferCheck(
        Remark.error(
            "F4", "no length is named", "ask for a number of minutes, for instance 20 minutes"),
        Signal.LENGTH,
        Signal.LENGTH_GAP,
        reading -> reading.assignment().asks());
  }

  static OfferCheck ofDates() {
    return new OfferCheck(
        Remark.error(
            "D3",
            "no date is offered",
            "offer two or three days and times, and say that any other will do"),
        Signal.DATE,
        Signal.DATE_GAP,
        reading -> reading.assignment().policies().proposeDates());
  }

  @Override
  public String rule() {
    return missing.rule();
  }

  @Override
  public void check(Reading reading, Findings findings) {
    boolean known = !reading.phrases(signal).isEmpty();
    if (known && wanted.test(reading) && !isOffered(reading) && !reading.leavesOpen(gap)) {
      reading.note(findings, missing, reading.request());
    }
  }

  /** What stands in a sentence about the past is no offer, unless the sentence asks as well. */
  private boolean isOffered(Reading reading) {
    List<Span> none = signal == Signal.DATE ? reading.find(Signal.NO_DATE) : List.of();
    for (Span phrase : reading.find(signal)) {
      if (phrase.meetsOneOf(none)) {
        continue;
      }
      Span sentence = reading.words().sentenceOf(phrase.first());
      if (!reading.says(Signal.PAST, sentence) || reading.says(Signal.OFFER, sentence)) {
        return true;
      }
    }
    return false;
  }
}
