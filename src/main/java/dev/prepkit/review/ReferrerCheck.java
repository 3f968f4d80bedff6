package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Wording;
import dev.prepkit.text.Wording.Span;
import java.util.List;
import java.util.Optional;

/** Whoever sent the writer is named in the first sentence (rule D2). */
final class ReferrerCheck implements Check {

  private static final Remark NOT_FIRST =
      Remark.error(
          "D2",
          "the person who sent you does not come first",
          "begin with their name: “… suggested that I write to you”");

  /** In so many sentences a caller has said whose name opens the door. */
  private static final int ON_THE_PHONE = 3;

  @Override
  public String rule() {
    return "D2";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    Span opening = opening(reading);
    Optional<String> referrer = reading.assignment().people().referrer();
    if (!reading.assignment().people().unnamed().isEmpty()) {
      return; // who keeps a name back cannot begin with it
    }
    if (referrer.isEmpty()) {
      checkOrder(reading, opening, findings);
    } else if (!reading.names(referrer.get(), reading.words(), opening)) {
      reading.note(findings, missing(referrer.get()), opening);
    }
  }

  private static Remark missing(String referrer) {
    return Remark.error(
        "D2",
        "the first sentence does not name " + referrer + ", who sent you",
        "begin with “" + referrer + " suggested that I write to you”");
  }

  /** Of an unknown referrer, only a late mention can be told. */
  private static void checkOrder(Reading reading, Span opening, Findings findings) {
    List<Span> mentions = reading.find(Signal.REFERRAL);
    Denial denial = new Denial(reading.language(), reading.words());
    mentions.stream()
        .filter(mention -> mention.first() > opening.last() && !denial.of(mention))
        .findFirst()
        .filter(mention -> !reading.says(Signal.REFERRAL, opening))
        .map(mention -> reading.words().sentenceOf(mention.first()))
        .ifPresent(sentence -> reading.note(findings, NOT_FIRST, sentence));
  }

  /** Who calls says hello and their own name before. */
  private static Span opening(Reading reading) {
    Span first = firstSentence(reading);
    if (reading.assignment().channel().written()) {
      return first;
    }
    List<Span> sentences = reading.words().sentences();
    int from = sentences.indexOf(first);
    return new Span(
        first.first(), sentences.get(Math.min(from + ON_THE_PHONE, sentences.size()) - 1).last());
  }

  /** The first sentence; a greeting that stands alone does not count. */
  private static Span firstSentence(Reading reading) {
    Wording words = reading.words();
    List<Span> greetings =
        reading.find(Signal.GREETING).stream()
            .filter(greeting -> words.get(greeting.first()).before().line())
            .toList();
    if (greetings.isEmpty()) {
      return words.sentenceOf(0);
    }
    Span sentence = words.sentenceOf(greetings.getFirst().first());
    boolean alone = endsParagraph(reading, sentence.last()) && sentence.last() + 1 < words.size();
    return alone ? words.sentenceOf(sentence.last() + 1) : sentence;
  }

  private static boolean endsParagraph(Reading reading, int last) {
    String text = reading.body().text();
    int end = reading.words().get(last).end();
    int line = text.indexOf('\n', end);
    return line >= 0 && text.substring(end, line).chars().noneMatch(Character::isLetterOrDigit);
  }
}
