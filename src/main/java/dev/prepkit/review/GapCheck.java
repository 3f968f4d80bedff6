package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is sent has no gaps left in it (rule D7). */
final class GapCheck implements Check {

  /**
   * Something in square brackets that is no link, no footnote and no box; or a name in braces. The
   * length keeps a bracket without an end from being looked for through a whole file.
   */
  private static final Pattern GAP =
      Pattern.compile(
          "\\[(?!\\d{1,3}\\]|[ xX]?\\])[^\\[\\]]{1,300}\\](?![(\\[:])|\\{\\{[^{}\\n]{1,80}\\}\\}");

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
    Matcher gaps = GAP.matcher(passage.text());
    while (gaps.find()) {
      findings.add(GAP_LEFT, passage, gaps.start(), gaps.end());
    }
  }
}
