package dev.prepkit.review;

import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Wording.Span;

/** What is sent has at most 200 words, without the lines below the sign-off (rule D7). */
final class BrevityCheck implements Check {

  private static final int MOST_WORDS = 200;

  @Override
  public String rule() {
    return "D7";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    int end = reading.signature().orElse(reading.words().size());
    int count = 0;
    int tooMany = -1;
    for (int at = 0; at < end; at++) {
      // What follows an apostrophe or a hyphen belongs to the word before.
      boolean starts = reading.words().get(at).text().charAt(0) != '\'';
      boolean joined = reading.words().get(at).glue() == '-';
      count += starts && !joined ? 1 : 0;
      if (count == MOST_WORDS + 1 && tooMany < 0) {
        tooMany = at;
      }
    }
    if (reading.assignment().channel().written() && tooMany >= 0) {
      Remark remark =
          Remark.error(
              "D7",
              "this has " + count + " words, and from here on it is too long",
              "stay below " + MOST_WORDS + " words; what can be told in the talk can wait");
      reading.note(findings, remark, new Span(tooMany, Math.min(end - 1, tooMany + 5)));
    }
  }
}
