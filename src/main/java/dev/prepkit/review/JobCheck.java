package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Passage;
import dev.prepkit.text.Wording;
import dev.prepkit.text.Wording.Span;
import java.util.List;

/** Nobody is asked for a job (rule A1). */
final class JobCheck implements Check {

  private static final Remark ASKS =
      Remark.error(
          "A1",
          "this asks for a job",
          "ask about the work, and say that you are not asking for a job");

  @Override
  public String rule() {
    return "A1";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    reading
        .subject()
        .ifPresent(line -> check(reading, line, reading.message().subject().get(), findings));
    check(reading, reading.words(), reading.body(), findings);
  }

  private static void check(Reading reading, Wording words, Passage passage, Findings findings) {
    List<Span> asking = reading.phrases(Signal.ASKS_FOR_JOB).in(words);
    if (asking.isEmpty()) {
      return;
    }
    List<Span> harmless = reading.phrases(Signal.NO_JOB_MEANT).in(words);
    Denial denial = new Denial(reading.language(), words);
    for (Span phrase : asking) {
      if (!phrase.meetsOneOf(harmless) && !denial.of(phrase)) {
        findings.add(ASKS, passage, words.startOf(phrase), words.endOf(phrase));
      }
    }
  }
}
