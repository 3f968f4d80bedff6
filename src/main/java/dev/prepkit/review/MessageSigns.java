package dev.prepkit.review;

import dev.prepkit.library.DraftKind;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.library.Signal;
import dev.prepkit.text.Passage;
import dev.prepkit.text.Wording;
import dev.prepkit.text.Wording.Span;
import java.util.Optional;
import java.util.OptionalInt;

/** Weighs by what a message gives away its kind. */
record MessageSigns(Optional<Wording> subject, Wording body, ReviewWords words) {

  private static final int SURE = 3;

  /** A subject line is there to say what it is about. */
  private static final int SUBJECT = 2;

  static MessageSigns of(Message message, ReviewWords words) {
    Passage own = QuotedMail.blanked(message.body(), words.subjectLabels());
    return new MessageSigns(
        message.subject().map(line -> Wording.of(line.text(), words.abbreviations())),
        Wording.of(own.text(), words.abbreviations()),
        words);
  }

  int weight(DraftKind kind) {
    int inSubject = subject.map(line -> weight(kind, line)).orElse(0);
    return weight(kind, body) + SUBJECT * inSubject;
  }

  private static int weight(DraftKind kind, Wording text) {
    return SURE * kind.signs().sure().in(text).size() + kind.signs().others().in(text).size();
  }

  /** Whether a place or a date stands above the greeting, and no subject line anywhere. */
  boolean hasLetterhead() {
    OptionalInt greeting =
        words.phrases(Signal.GREETING).in(body).stream()
            .mapToInt(Span::first)
            .filter(first -> body.get(first).before().line())
            .findFirst();
    return subject.isEmpty() && greeting.orElse(0) > 0;
  }
}
