package dev.prepkit.review;

import dev.prepkit.text.Passage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** Undoes what a mail program did to a text to send it (RFC 2045, section 6). */
final class TransferEncoding {

  /** For one character, in any charset, with a byte order mark. */
  private static final int MOST_BYTES = 4;

  private TransferEncoding() {}

  static Passage decode(HeaderLines part) {
    Passage body = withoutFirstLine(part.body());
    String encoding = part.value("content-transfer-encoding").map(Passage::text).orElse("");
    Charset charset = charset(part);
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> quotedPrintable(body, charset);
      case "base64" -> base64(body, charset);
      default -> body;
    };
  }

  /** The empty line that ends the header lines. */
  private static Passage withoutFirstLine(Passage body) {
    return body.text().startsWith("\n") ? body.slice(1, body.text().length()) : body;
  }

  static Charset charset(HeaderLines part) {
    return part.parameter("content-type", "charset")
        .map(TransferEncoding::charset)
        .orElse(StandardCharsets.UTF_8);
  }

  static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8; // of an unknown one, the letters of ASCII are right at least
    }
  }

  private static Passage base64(Passage body, Charset charset) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(body.text());
      String text = new String(bytes, charset).replace("\r\n", "\n");
      return Passage.madeOf(body.file(), text, body.origins().length == 0 ? 0 : body.origins()[0]);
    } catch (IllegalArgumentException e) {
      return body;
    }
  }

  private static Passage quotedPrintable(Passage body, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] places = new int[MOST_BYTES * body.text().length()];
    String text = body.text();
    int at = 0;
    while (at < text.length()) {
      int next = at + 1;
      if (text.charAt(at) == '=' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        next = at + 2;
      } else if (isByte(text, at)) {
        next = at + 3;
        places[bytes.size()] = body.origins()[at];
        bytes.write(Integer.parseInt(text.substring(at + 1, next), 16));
      } else {
        byte[] plain = text.substring(at, next).getBytes(charset);
        Arrays.fill(places, bytes.size(), bytes.size() + plain.length, body.origins()[at]);
        bytes.writeBytes(plain);
      }
      at = next;
    }
    return placed(body, bytes.toByteArray(), charset, places);
  }

  private static boolean isByte(String text, int at) {
    return text.charAt(at) == '='
        && at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  /** Finds for each character the place of its first byte. */
  private static Passage placed(Passage body, byte[] bytes, Charset charset, int[] places) {
    String text = new String(bytes, charset);
    int[] origins = new int[text.length()];
    int offset = 0;
    for (int at = 0; at < text.length(); ) {
      int width = Character.charCount(text.codePointAt(at));
      Arrays.fill(origins, at, at + width, places[Math.min(offset, bytes.length - 1)]);
      offset += text.substring(at, at + width).getBytes(charset).length;
      at += width;
    }
    return new Passage(body.file(), text, origins);
  }
}
