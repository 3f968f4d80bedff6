package dev.prepkit.review;

import dev.prepkit.library.Signal;
import dev.prepkit.review.Findings.Remark;
import dev.prepkit.text.Passage;
import dev.prepkit.text.Wording;
import dev.prepkit.text.Wording.Span;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the subject line of a request (rules D1 and D2). */
final class SubjectCheck implements Check {

  private static final Remark MISSING =
      Remark.warning(
          "D1",
          "there is no subject line",
          "start with a line 'Subject: Informational interview request: Your Name'");
  private static final Remark MISSING_LINK =
      Remark.warning(
          "D1",
          "there is no subject line",
          "start with a line 'Subject: …' that names the person, the place or the subject that you"
              + " share");
  private static final Remark NO_PURPOSE =
      Remark.error(
          "D1",
          "the subject line does not say what you ask for",
          "write your name and “informational interview request”");
  private static final Remark NO_NAME =
      Remark.error(
          "D1",
          "your name is missing in the subject line",
          "write your name and “informational interview request”");
  private static final Remark VAGUE =
      Remark.error(
          "D1",
          "the subject line does not say what links you",
          "name the person, the place or the subject that you share");
  private static final Remark NO_REFERRER =
      Remark.warning(
          "D2",
          "the subject line does not begin with the person who sent you",
          "put their name first");

  @Override
  public String rule() {
    return "D1";
  }

  @Override
  public void check(Reading reading, Findings findings) {
    if (reading.assignment().channel() != Assignment.Channel.EMAIL
        || reading.phrases(Signal.PURPOSE).isEmpty()) {
      return;
    }
    Optional<Wording> subject = reading.subject().filter(line -> !line.isEmpty());
    if (subject.isEmpty()) {
      boolean link = reading.assignment().policies().connectionInSubject();
      reading.note(findings, link ? MISSING_LINK : MISSING, reading.words().sentences().getFirst());
      return;
    }
    Wording line = subject.get();
    Passage passage = reading.message().subject().get();
    remark(reading, line)
        .ifPresent(remark -> findings.add(remark, passage, 0, passage.text().length()));
  }

  private static Optional<Remark> remark(Reading reading, Wording line) {
    Optional<Remark> missing =
        reading.assignment().policies().connectionInSubject()
            ? connection(reading, line)
            : nameAndPhrase(reading, line);
    return missing.or(() -> referrer(reading, line));
  }

  private static Optional<Remark> nameAndPhrase(Reading reading, Wording line) {
    if (reading.phrases(Signal.PURPOSE).in(line).isEmpty()) {
      return Optional.of(NO_PURPOSE);
    }
    return reading
        .assignment()
        .people()
        .writer()
        .filter(name -> !reading.names(name, line))
        .map(name -> NO_NAME);
  }

  /** Who sent the writer is a link; else there is a word that not everybody could write. */
  private static Optional<Remark> connection(Reading reading, Wording line) {
    boolean links =
        mustName(reading).isPresent() || reading.phrases(Signal.VAGUE_SUBJECT).isEmpty();
    return links || saysSomething(reading, line) ? Optional.empty() : Optional.of(VAGUE);
  }

  private static boolean saysSomething(Reading reading, Wording line) {
    BitSet said = new BitSet();
    said.set(0, line.size());
    Stream.of(Signal.VAGUE_SUBJECT, Signal.PURPOSE)
        .flatMap(signal -> reading.phrases(signal).in(line).stream())
        .forEach(span -> said.clear(span.first(), span.last() + 1));
    return said.stream().anyMatch(at -> !reading.signs(line.get(at)));
  }

  private static Optional<Remark> referrer(Reading reading, Wording line) {
    return mustName(reading).filter(name -> !isFirst(name, reading, line)).map(name -> NO_REFERRER);
  }

  private static Optional<String> mustName(Reading reading) {
    return reading
        .assignment()
        .people()
        .referrer()
        .filter(name -> reading.assignment().rules().contains(NO_REFERRER.rule()));
  }

  private static boolean isFirst(String referrer, Reading reading, Wording line) {
    int half = Math.max(0, (line.size() - 1) / 2);
    return reading.names(referrer, line, new Span(0, half));
  }
}
