package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;

/** A confirmation says when (rule F6). */
final class AppointmentCheck implements Check {

  private static final Remark NO_TIME =
      Remark.warning(
          "F6", "no day or hour is named", "repeat the day, the hour, the place and the purpose");

  @Override
  public String rule() {
    return "F6";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    boolean known = !reading.phrases(Signal.DATE).isEmpty();
    if (known && !reading.says(Signal.DATE) && !reading.leavesOpen(Signal.DATE_GAP)) {
      reading.note(findings, NO_TIME, reading.words().sentenceOf(0));
    }
  }
}
