package dev.prepkit.mail;

import dev.prepkit.kit.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.RawField;

/**
 * Writes a draft as a mail (RFC 5322, RFC 2045 to 2047) that is still to be sent: there is no date
 * and no identifier, for whoever sends it adds them, and {@code X-Unsent: 1} makes mail programs
 * that know it open the draft for writing. All bytes are ASCII, all lines end with CR LF, and the
 * same draft gives the same bytes.
 */
public final class DraftWriter {

  private DraftWriter() {}

  /** The bytes of an {@code .eml} file. */
  public static byte[] write(Mail mail) {
    try {
      Message.Builder message = Message.Builder.of();
      message.addField(new RawField("X-Unsent", "1"));
      HeaderFields.mailbox("From", mail.from()).ifPresent(message::addField);
      mail.to().flatMap(who -> HeaderFields.mailbox("To", who)).ifPresent(message::addField);
      message.addField(HeaderFields.subject(mail.subject()));
      message.setBody(mail.text().replace("\n", "\r\n") + "\r\n", StandardCharsets.UTF_8);
      message.setContentTransferEncoding("quoted-printable");
      return DefaultMessageWriter.asBytes(message.build());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing leaves memory here
    }
  }
}
