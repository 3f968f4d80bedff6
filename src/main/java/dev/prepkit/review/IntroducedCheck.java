package dev.prepkit.review;

import dev.prepkit.review.Findings.Remark;
import java.util.Optional;

/** Who introduced the writer hears whom they met (rule I4). */
final class IntroducedCheck implements Check {

  @Override
  public String rule() {
    return "I4";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    Optional<String> introduced = reading.assignment().people().introduced();
    introduced
        .filter(name -> !reading.names(name, reading.words()))
        .map(
            name ->
                Remark.warning(
                    "I4",
                    "it does not say that you met " + name,
                    "say whom you met thanks to them"))
        .ifPresent(remark -> reading.note(findings, remark, reading.words().sentenceOf(0)));
  }
}
