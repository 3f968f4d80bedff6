package dev.prepkit.mail;

import dev.prepkit.kit.Mail.Correspondent;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil.Usage;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;

/** Header fields in ASCII, in short lines, which say what was written and nothing else. */
final class HeaderFields {

  /**
   * What cannot stand in a line as it is, though it is ASCII: a start of an encoded word, which
   * readers would decode (RFC 2047, section 7), and a word too long for a line, which nothing could
   * fold.
   */
  private static final Pattern UNSAFE = Pattern.compile("=\\?|\\S{60}");

  private HeaderFields() {}

  static Field subject(String text) {
    String value =
        UNSAFE.matcher(text).find()
            ? encoded(text, Usage.TEXT_TOKEN)
            : EncoderUtil.encodeIfNecessary(text, Usage.TEXT_TOKEN, 0);
    return field("Subject", value);
  }

  /**
   * A field with one mailbox. There is none without an address, nor with one that only servers
   * understand that take letters beyond ASCII in front of the {@code @} (RFC 6532); what stands
   * behind it is written as a name server knows it (RFC 5891).
   */
  static Optional<Field> mailbox(String field, Correspondent who) {
    return who.address()
        .flatMap(HeaderFields::ascii)
        .map(address -> field(field, phrase(who.name()) + " <" + address + ">"));
  }

  private static Optional<String> ascii(String address) {
    int at = address.lastIndexOf('@');
    String domain = IDN.toASCII(address.substring(at + 1));
    return Optional.of(address.substring(0, at + 1) + domain)
        .filter(each -> each.chars().allMatch(letter -> letter < 0x80));
  }

  private static String phrase(String name) {
    return UNSAFE.matcher(name).find()
        ? encoded(name, Usage.WORD_ENTITY)
        : EncoderUtil.encodeAddressDisplayName(name);
  }

  private static String encoded(String text, Usage usage) {
    return EncoderUtil.encodeEncodedWord(text, usage, 0, StandardCharsets.UTF_8, null);
  }

  /** A field that is folded when it is written. */
  private static Field field(String name, String value) {
    return new RawField(name, value);
  }
}
