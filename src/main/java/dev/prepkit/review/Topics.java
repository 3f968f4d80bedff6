package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.text.Wording.Span;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether a message names something that was talked about: a turn of phrase that leads to a
 * topic, with a word in its sentence that would not fit any talk, or some such words without it.
 */
final class Topics {

  /** So many words of a sentence name a topic, whatever is around them. */
  private static final int ENOUGH = 2;

  private final Reading reading;
  private final BitSet general = new BitSet();
  private final List<Span> empty;

  private Topics(Reading reading) {
    this.reading = reading;
    reading.find(Signal.GENERAL).forEach(span -> general.set(span.first(), span.last() + 1));
    this.empty = reading.find(Signal.NO_TOPIC);
  }

  static Topics of(Reading reading) {
    return new Topics(reading);
  }

  boolean named() {
    return leads().anyMatch(this::isFilled)
        || knowsGeneralWords() && reading.words().sentences().stream().anyMatch(this::saysEnough);
  }

  private Stream<Span> leads() {
    return reading.find(Signal.TOPIC).stream()
        .filter(lead -> !lead.meetsOneOf(empty))
        .map(lead -> reading.words().sentenceOf(lead.first()));
  }

  private boolean knowsGeneralWords() {
    return !reading.phrases(Signal.GENERAL).isEmpty();
  }

  private boolean isFilled(Span sentence) {
    return !knowsGeneralWords() || special(sentence).findAny().isPresent();
  }

  /** A name says nothing of what was talked about; lines of an address are no sentence. */
  private boolean saysEnough(Span sentence) {
    int words = sentence.last() - sentence.first() + 1;
    return special(sentence).count() * 2 <= words
        && special(sentence).filter(this::isSmall).count() >= ENOUGH;
  }

  private IntStream special(Span sentence) {
    int end = reading.signature().orElse(reading.words().size());
    return IntStream.rangeClosed(sentence.first(), Math.min(sentence.last(), end - 1))
        .filter(at -> !general.get(at));
  }

  private boolean isSmall(int word) {
    return Character.isLowerCase(reading.body().text().charAt(reading.words().get(word).start()));
  }
}
