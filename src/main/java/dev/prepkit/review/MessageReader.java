package dev.prepkit.review;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.MarkdownReader;
import dev.prepkit.text.Passage;
import dev.prepkit.text.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Reads a message from a file: plain text with or without header lines, Markdown with or without
 * front matter, or a mail that a mail program saved ({@code .eml}).
 */
public final class MessageReader {

  private final ReviewWords words;
  private final Diagnostics diagnostics;

  public MessageReader(ReviewWords words, Diagnostics diagnostics) {
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /** Reads a message; what cannot be read is reported. */
  public Optional<Message> read(SourceFile file) {
    Passage whole = Passage.of(file, 0, file.text().length());
    if (file.path().endsWith(".eml")) {
      Optional<Message> mail = new MailReader().read(whole);
      if (mail.isEmpty()) {
        diagnostics.error(
            file.start(),
            "this mail has no plain text",
            "copy its words into a file that ends in .txt");
      }
      return mail;
    }
    if (file.path().endsWith(".md") && file.text().startsWith("---\n")) {
      return new MarkdownReader(diagnostics).read(file).map(this::marked);
    }
    return Optional.of(plain(whole));
  }

  private Message marked(MarkdownFile file) {
    Optional<Passage> subject =
        file.front().locatedText("subject").map(text -> subject(file.source(), text));
    file.front().finish();
    int length = file.source().text().length();
    return new Message(
        subject,
        Passage.of(file.source(), length - file.body().text().length(), length),
        List.of());
  }

  private static Passage subject(SourceFile file, Located<String> text) {
    return Passage.madeOf(file, text.value(), file.offset(text.at()));
  }

  /** Lines like {@code Subject: …} at the start are taken off, with others around them. */
  private Message plain(Passage whole) {
    int start = 0;
    while (start < whole.text().length() && Character.isWhitespace(whole.text().charAt(start))) {
      start++;
    }
    HeaderLines head = HeaderLines.of(whole.slice(start, whole.text().length()));
    Optional<Passage> subject =
        words.subjectLabels().stream().flatMap(label -> head.value(label).stream()).findFirst();
    return subject.isPresent()
        ? new Message(subject.map(EncodedWords::decode), head.body(), List.of())
        : new Message(Optional.empty(), whole, List.of());
  }
}
