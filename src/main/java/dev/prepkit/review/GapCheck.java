package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Passage;

/** What is sent has no gaps left in it (rule D7). */
final class GapCheck implements Check {

  private static final Remark GAP_LEFT =
      Remark.error("D7", "a gap is still to be filled in", "write what belongs there");

  @Override
  public String rule() {
    return "D7";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    reading.message().subject().ifPresent(line -> check(line, findings));
    check(reading.body(), findings);
    reading.find(Signal.GAP).forEach(gap -> reading.note(findings, GAP_LEFT, gap));
  }

  private static void check(Passage passage, Findings findings) {
    Gaps.in(passage.text()).forEach(gap -> findings.add(GAP_LEFT, passage, gap.start(), gap.end()));
  }
}
