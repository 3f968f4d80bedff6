package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Passage;
import dev.prepkit.text.Wording;
import dev.prepkit.text.Wording.Span;
import java.util.List;
import java.util.Set;

/** No résumé goes with a message (rule D8), unless they asked for it (rule G9). */
final class ResumeCheck implements Check {

  private static final Remark SENT =
      Remark.error(
          "D8",
          "a résumé goes with this",
          "send none unless they ask; put a link to your profile below your name");

  @Override
  public String rule() {
    return "D8";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    if (!reading.assignment().channel().written() || reading.says(Signal.RESUME_WANTED)) {
      return;
    }
    Denial denial = new Denial(reading.language(), reading.words());
    List<Span> harmless = reading.find(Signal.NO_RESUME_MEANT);
    reading.find(Signal.RESUME_SENT).stream()
        .filter(phrase -> !denial.of(phrase) && !phrase.meetsOneOf(harmless))
        .forEach((Span phrase) -> reading.note(findings, SENT, phrase));
    for (Passage name : reading.message().attachments()) {
      Wording words = Wording.of(name.text().replace('_', ' '), Set.of());
      if (!reading.phrases(Signal.RESUME_FILE).in(words).isEmpty()) {
        findings.add(SENT, name, 0, name.text().length());
      }
    }
  }
}
