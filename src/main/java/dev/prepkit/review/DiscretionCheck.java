package dev.prepkit.review;

import dev.prepkit.review.Findings.Remark;
import dev.prepkit.review.NameParts.Mention;
import dev.prepkit.text.Passage;
import dev.prepkit.text.Wording;
import dev.prepkit.text.Wording.Span;
import java.util.Optional;

/** Nobody is named who did not say that they may be (rule H1). */
final class DiscretionCheck implements Check {

  private static final String ADVICE = "take it out; or ask them, and write use-name: yes";

  @Override
  public String rule() {
    return "H1";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    reading
        .assignment()
        .people()
        .unnamed()
        .forEach(who -> check(reading, who.name(), new NameParts(who), findings));
  }

  private void check(Reading reading, String name, NameParts parts, Findings findings) {
    reading
        .subject()
        .ifPresent(line -> check(line, reading.message().subject().get(), name, parts, findings));
    check(reading.words(), reading.body(), name, parts, findings);
  }

  private void check(
      Wording words, Passage passage, String name, NameParts parts, Findings findings) {
    int found = 0;
    for (int at = 0; at < words.size() && found < Findings.MOST; at++) {
      Optional<Mention> mention = parts.at(words, at, passage.text());
      if (mention.isPresent()) {
        Span span = mention.get().span();
        findings.add(
            remark(name, mention.get().certain()), passage, words.startOf(span), words.endOf(span));
        at = span.last();
        found++;
      }
    }
  }

  private Remark remark(String name, boolean certain) {
    return certain
        ? Remark.error(rule(), "you may not use the name of " + name, ADVICE)
        : Remark.warning(rule(), "this may be read as the name of " + name, ADVICE);
  }
}
