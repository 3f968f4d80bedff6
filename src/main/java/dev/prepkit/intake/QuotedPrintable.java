package dev.prepkit.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of old vCards that stand in quoted-printable (RFC 2045, 6.7). */
final class QuotedPrintable {

  private static final Pattern START = Pattern.compile("(?i)^[^:\\n]*QUOTED-PRINTABLE[^:\\n]*:");

  private static final Pattern OCTET = Pattern.compile("=([0-9A-Fa-f]{2})");

  private QuotedPrintable() {}

  /** In what those of them are written that do not say it. */
  static Charset charset(String text) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (String line : text.replace("=\n", "").split("\n")) {
      Matcher start = START.matcher(line);
      if (start.find() && !CharsetGuess.LABEL.matcher(start.group()).find()) {
        octets.writeBytes(octets(line.substring(start.end())));
        octets.write('\n');
      }
    }
    return Encoding.of(octets.toByteArray()).charset();
  }

  private static byte[] octets(String value) {
    String plain =
        OCTET
            .matcher(value)
            .replaceAll(
                octet ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(octet.group(1), 16))));
    return plain.getBytes(StandardCharsets.ISO_8859_1);
  }
}
