package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.policy.Policies;
import dev.prepkit.policy.Policy;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Word;
import dev.prepkit.text.Wording.Span;
import java.util.List;

/**
 * A stranger is not asked for more time than guides advise, unless the user decided so (rule F4).
 */
final class LongAskCheck implements Check {

  /** In digits; nobody asks for more minutes. */
  private static final int MOST_DIGITS = 6;

  @Override
  public String rule() {
    return "F4";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    if (!reading.assignment().asks()) {
      return;
    }
    int most = most(reading.assignment().policies());
    List<Span> asked =
        reading.find(Signal.LENGTH).stream().filter(s -> isAsked(reading, s)).toList();
    if (asked.stream().allMatch(length -> isLong(reading, length, most))) {
      asked.stream().limit(1).forEach(length -> reading.note(findings, remark(most), length));
    }
  }

  private static int most(Policies policies) {
    int usual = Integer.parseInt(Policy.MINUTES.positions().getLast());
    return Math.max(usual, policies.minutes());
  }

  private static Remark remark(int most) {
    return Remark.warning(
        "F4",
        "this asks for more than " + most + " minutes",
        "ask for "
            + Policy.MINUTES.positions().getFirst()
            + " to "
            + most
            + "; if they have more time, they will say so");
  }

  private static boolean isAsked(Reading reading, Span length) {
    Span sentence = reading.words().sentenceOf(length.first());
    return !reading.says(Signal.PAST, sentence) || reading.says(Signal.OFFER, sentence);
  }

  private static boolean isLong(Reading reading, Span length, int most) {
    if (reading.phrases(Signal.LONG).endAt(reading.words(), length.first()) > 0) {
      return true;
    }
    return reading.words().words().subList(length.first(), length.last() + 1).stream()
        .filter(Word::isNumber)
        .map(Word::text)
        .anyMatch(digits -> digits.length() > MOST_DIGITS || Integer.parseInt(digits) > most);
  }
}
