package dev.prepkit.site;

import dev.prepkit.kit.Mail;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An address that opens a mail program with a draft in it (RFC 6068).
 *
 * @param whole whether the text of the draft is in it too
 */
public record MailtoLink(String address, boolean whole) {

  /**
   * In characters. Windows hands an address to a mail program in a buffer of 2,083 (Microsoft
   * Knowledge Base 263909), and browsers there keep to 2,000: what is longer is cut or not opened.
   */
  static final int LONGEST = 2_000;

  /** In characters, of a subject that is too long for an address. */
  private static final int BEGINNING = 60;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** What may stand in a part of an address as it is (RFC 6068, section 2, and RFC 3986). */
  private static final String PLAIN = "-._~@!$'()*,:/";

  /** The link of a draft; where its text makes it too long, only recipient and subject. */
  static MailtoLink of(Mail mail) {
    String head = "mailto:" + encoded(mail.toAddress().orElse(""));
    String subject = encoded(mail.subject());
    String whole =
        head + "?subject=" + subject + "&body=" + encoded(mail.text().replace("\n", "\r\n"));
    if (whole.length() <= LONGEST) {
      return new MailtoLink(whole, true);
    }
    String withSubject = head + "?subject=" + subject;
    return new MailtoLink(
        withSubject.length() <= LONGEST
            ? withSubject
            : head + "?subject=" + encoded(beginning(mail.subject())),
        false);
  }

  private static String beginning(String subject) {
    int[] characters = subject.codePoints().limit(BEGINNING).toArray();
    return new String(characters, 0, characters.length) + "…";
  }

  /** The link to an address alone. */
  static Optional<String> to(Optional<String> address) {
    return address.map(each -> "mailto:" + encoded(each));
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (each & 0xFF);
      boolean plain = letter < 0x80 && Character.isLetterOrDigit(letter);
      if (plain || PLAIN.indexOf(letter) >= 0) {
        encoded.append(letter);
      } else {
        encoded.append('%').append(HEX.toHexDigits(each));
      }
    }
    return encoded.toString();
  }
}
