package dev.prepkit.review;

import dev.prepkit.text.Passage;
import dev.prepkit.text.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A message that somebody wrote.
 *
 * @param body the words, without header lines
 * @param attachments the names of files that go with it
 */
public record Message(Optional<Passage> subject, Passage body, List<Passage> attachments) {

  public Message {
    attachments = List.copyOf(attachments);
  }

  /** A message that was made and not written: a filled-in draft. */
  public static Message of(SourceFile made, Optional<String> subject, String body) {
    return new Message(
        subject.map(text -> Passage.madeOf(made, text, 0)),
        Passage.madeOf(made, body, 0),
        List.of());
  }

  SourceFile file() {
    return body.file();
  }
}
