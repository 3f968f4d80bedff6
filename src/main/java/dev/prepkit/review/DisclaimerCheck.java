package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;

/** A request says that no job is asked for (rule D5). */
final class DisclaimerCheck implements Check {

  private static final Remark MISSING =
      Remark.warning(
          "D5",
          "nothing here says that no job is asked for",
          "add a line like “I am not asking for a job”");

  @Override
  public String rule() {
    return "D5";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    if (reading.phrases(Signal.JOB).isEmpty() || reading.says(Signal.DISCLAIMER)) {
      return;
    }
    Denial denial = new Denial(reading.language(), reading.words());
    if (reading.find(Signal.JOB).stream().noneMatch(denial::of)) {
      reading.note(findings, MISSING, reading.request());
    }
  }
}
