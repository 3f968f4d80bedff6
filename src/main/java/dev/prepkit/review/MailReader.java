package dev.prepkit.review;

import dev.prepkit.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a mail that a mail program saved (RFC 5322, RFC 2045 to 2047): its plain text. */
final class MailReader {

  private static final int MOST_DEPTH = 8;

  private final List<Passage> attachments = new ArrayList<>();

  /** Nothing when the mail has no plain text. */
  Optional<Message> read(Passage mail) {
    HeaderLines head = HeaderLines.of(mail);
    Optional<Passage> subject = head.value("subject").map(EncodedWords::decode);
    return plain(head, 0).map(body -> new Message(subject, body, attachments));
  }

  private Optional<Passage> plain(HeaderLines part, int depth) {
    noteAttachment(part);
    String type = part.value("content-type").map(Passage::text).orElse("text/plain").strip();
    String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (kind.startsWith("multipart/") && depth < MOST_DEPTH) {
      return part.parameter("content-type", "boundary")
          .flatMap(boundary -> firstPlain(part.body(), boundary, depth));
    }
    boolean attached =
        part.value("content-disposition").filter(MailReader::isAttachment).isPresent();
    return kind.equals("text/plain") && !attached
        ? Optional.of(TransferEncoding.decode(part))
        : Optional.empty();
  }

  /** All parts are looked at, for attachments stand behind the text. */
  private Optional<Passage> firstPlain(Passage body, String boundary, int depth) {
    Optional<Passage> first = Optional.empty();
    for (Passage part : parts(body, "--" + boundary)) {
      Optional<Passage> plain = plain(HeaderLines.of(part), depth + 1);
      first = first.or(() -> plain);
    }
    return first;
  }

  private static List<Passage> parts(Passage body, String line) {
    List<Passage> parts = new ArrayList<>();
    String text = body.text();
    int start = -1;
    for (int at = lineStart(text, line, 0); at >= 0; at = lineStart(text, line, at + 1)) {
      if (start >= 0) {
        parts.add(body.slice(start, Math.max(start, at - 1)));
      }
      int next = text.indexOf('\n', at);
      if (next < 0 || text.startsWith(line + "--", at)) {
        return parts;
      }
      start = next + 1;
    }
    if (start >= 0) {
      parts.add(body.slice(start, text.length()));
    }
    return parts;
  }

  private static int lineStart(String text, String line, int from) {
    int at = text.indexOf(line, from);
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at = text.indexOf(line, at + 1);
    }
    return at;
  }

  private void noteAttachment(HeaderLines part) {
    part.value("content-disposition")
        .filter(MailReader::isAttachment)
        .ifPresent(
            place ->
                part.parameter("content-disposition", "filename")
                    .or(() -> part.parameter("content-type", "name"))
                    .ifPresent(name -> attachments.add(EncodedWords.decode(named(place, name)))));
  }

  private static Passage named(Passage place, String name) {
    return Passage.madeOf(place.file(), name, place.origins()[0]);
  }

  private static boolean isAttachment(Passage disposition) {
    return disposition.text().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
  }
}
