package dev.prepkit.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/** In what bytes may be written: what they say themselves, and what they look like. */
final class CharsetGuess {

  static final Charset WESTERN = Charset.forName("windows-1252");

  /** How vCards of version 2.1 name theirs. */
  static final Pattern LABEL = Pattern.compile("(?i);CHARSET=\"?([\\w.-]+)");

  /** In bytes; what is UTF-16 without a mark shows in the first few words. */
  private static final int SAMPLE = 400;

  private CharsetGuess() {}

  /** What a mark at their start says. */
  static Optional<Charset> marked(byte[] bytes) {
    return Stream.of("UTF-32LE", "UTF-32BE", "UTF-8", "UTF-16LE", "UTF-16BE")
        .map(Charset::forName)
        .filter(charset -> starts(bytes, "\uFEFF".getBytes(charset)))
        .findFirst();
  }

  private static boolean starts(byte[] bytes, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: every second byte of a header is zero. */
  static Optional<Charset> wide(byte[] bytes) {
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

  /** All that labels in them say. */
  static Stream<Charset> labelled(byte[] bytes) {
    return LABEL
        .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
        .results()
        .map(label -> label.group(1))
        .distinct()
        .flatMap(name -> named(name).stream());
  }

  /** What they look like. */
  static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetGuess::named);
  }

  /** The charset of a name; that of Windows where it has all the characters and some more. */
  private static Optional<Charset> named(String name) {
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
}
