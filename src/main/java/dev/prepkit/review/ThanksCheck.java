package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Wording.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Thanks name what was talked about, and say how to reach the writer (rule I2). */
final class ThanksCheck implements Check {

  private static final Remark NO_TOPIC =
      Remark.error(
          "I2",
          "these thanks would fit anybody",
          "name one or two things you talked about: “what you said about …”");
  private static final Remark NO_WAY_BACK =
      Remark.warning(
          "I2",
          "there are no contact details",
          "put your e-mail address, your number or a link below your name");

  /** An e-mail address, a web address, or seven digits that belong together. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "\\S@\\S|https?://\\S|\\bwww\\.\\S|\\b\\w[\\w.\\-]{0,60}\\.[a-z]{2,10}/|\\b\\w[\\w\\-]{0,60}\\.(?:\\w[\\w\\-]{0,60}\\.[a-z]{2,10}|com|org|net|eu)\\b|(?:\\d[ ()./\\-]{0,3}){7}");

  @Override
  public String rule() {
    return "I2";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    if (!reading.phrases(Signal.TOPIC).isEmpty() && !Topics.of(reading).named()) {
      List<Span> thanks = reading.find(Signal.THANKS);
      int first = thanks.isEmpty() ? 0 : thanks.getFirst().first();
      reading.note(findings, NO_TOPIC, reading.words().sentenceOf(first));
    }
    String text = reading.message().body().text();
    boolean gap = text.contains("[") && text.contains("]");
    if (reading.assignment().channel().written() && !gap && !CONTACT.matcher(text).find()) {
      int last = reading.words().size() - 1;
      reading.note(findings, NO_WAY_BACK, reading.words().sentenceOf(last));
    }
  }
}
