package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Wording;
import java.util.Optional;

/** A request ends with thanks and a name (rule D3). */
final class CourtesyCheck implements Check {

  private static final Remark NO_THANKS =
      Remark.warning("D3", "nobody is thanked", "thank them for their time before you sign");
  private static final Remark NO_NAME =
      Remark.warning("D3", "your name is missing below it", "sign with your name");

  @Override
  public String rule() {
    return "D3";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    Wording words = reading.words();
    if (!reading.phrases(Signal.THANKS).isEmpty() && !reading.says(Signal.THANKS)) {
      reading.note(findings, NO_THANKS, words.sentenceOf(words.size() - 1));
    }
    if (!isSigned(reading)) {
      reading.note(findings, NO_NAME, words.sentenceOf(words.size() - 1));
    }
  }

  /**
   * Of an unknown writer, anything below the sign-off counts as the name; nobody signs what is
   * said.
   */
  private static boolean isSigned(Reading reading) {
    Wording words = reading.words();
    Optional<String> writer = reading.assignment().people().writer();
    return writer
        .map(name -> reading.names(name, words))
        .orElseGet(
            () ->
                !reading.assignment().channel().written()
                    || reading.signature().orElse(0) < words.size());
  }
}
