package dev.prepkit.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The text of some bytes.
 *
 * @param charset in which they were read
 * @param guessed whether nothing in the file says so
 */
record Encoding(String text, Charset charset, boolean guessed) {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** How vCards of version 2.1 name theirs. */
  private static final Pattern LABEL = Pattern.compile("(?i);CHARSET=\"?([\\w.-]+)");

  private static final Pattern QUOTED = Pattern.compile("(?i)^[^:\\n]*QUOTED-PRINTABLE[^:\\n]*:");
  private static final Pattern OCTET = Pattern.compile("=([0-9A-Fa-f]{2})");

  /** In bytes; what is UTF-16 without a mark shows in the first few words. */
  private static final int SAMPLE = 400;

  /** Reads bytes in a charset that somebody named; nothing where they are not written in it. */
  static Optional<Encoding> of(byte[] bytes, Charset charset) {
    return decoded(bytes, charset).map(text -> new Encoding(text, charset, false));
  }

  /** Reads bytes in whatever they seem to be written in. */
  static Encoding of(byte[] bytes) {
    return marked(bytes)
        .or(() -> wide(bytes))
        .flatMap(charset -> of(bytes, charset))
        .or(() -> of(bytes, StandardCharsets.UTF_8))
        .or(() -> labelled(bytes))
        .or(() -> detected(bytes).flatMap(found -> of(bytes, found)).map(Encoding::asGuess))
        .orElseGet(() -> new Encoding(new String(bytes, WESTERN), WESTERN, true));
  }

  private Encoding asGuess() {
    return new Encoding(text, charset, true);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32BE);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return starts(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: every second byte of a header is zero. */
  private static Optional<Charset> wide(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += bytes[2 * i] == 0 ? 1 : 0;
      low += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (high > pairs / 2) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return low > pairs / 2 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static Optional<Encoding> labelled(byte[] bytes) {
    Matcher label = LABEL.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    while (label.find()) {
      Optional<Encoding> read = named(label.group(1)).flatMap(charset -> of(bytes, charset));
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** The charset of a name; that of Windows where it has all the characters and some more. */
  static Optional<Charset> named(String name) {
    String usual =
        switch (name.toUpperCase(Locale.ROOT)) {
          case "SHIFT_JIS", "SHIFT-JIS", "SJIS", "X-SJIS" -> "windows-31j";
          case "ISO-8859-1", "US-ASCII" -> WESTERN.name();
          default -> name;
        };
    try {
      return Optional.of(Charset.forName(usual));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Encoding::named);
  }

  /**
   * In what the values of old vCards are written that stand in quoted-printable (RFC 2045, 6.7) and
   * do not say it.
   */
  static Charset ofQuoted(String text) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (String line : text.replaceAll("=\\r?\\n", "").split("\\R")) {
      Matcher start = QUOTED.matcher(line);
      if (start.find() && !LABEL.matcher(start.group()).find()) {
        octets.writeBytes(unquoted(line.substring(start.end())));
        octets.write('\n');
      }
    }
    return of(octets.toByteArray()).charset();
  }

  private static byte[] unquoted(String value) {
    String plain =
        OCTET
            .matcher(value)
            .replaceAll(
                octet ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(octet.group(1), 16))));
    return plain.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
