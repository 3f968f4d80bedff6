package dev.prepkit.leak;

import dev.prepkit.text.Slug;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as base64 or in hexadecimal digits, and what is worked out of them: hashes. */
final class Codes {

  private static final List<String> HASHES =
      List.of("MD5", "SHA-1", "SHA-256", "SHA-512", "SHA3-256");

  /** Hashes are also cut, to make short names of them. */
  private static final int HEX_DIGITS = 8;

  private static final int BASE64_SIGNS = 10;
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{8,}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{10,}");
  private static final Pattern BASE64_URL = Pattern.compile("[A-Za-z0-9_-]{10,}");

  private final Set<String> written = new HashSet<>();
  private final Set<String> writtenHex = new HashSet<>();
  private final Set<String> hashesHex = new HashSet<>();
  private final Set<String> hashesBase64 = new HashSet<>();

  /**
   * @param stem that is a part of every word
   * @param words that nobody should be able to recognise
   */
  Codes(String stem, Collection<String> words) {
    for (String each : List.of(stem, stem.toUpperCase(Locale.ROOT), titled(stem))) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
        byte[] bytes = each.getBytes(charset);
        writtenHex.add(HexFormat.of().formatHex(bytes));
        Stream.of(0, 1, 2).map(shift -> base64(bytes, shift)).forEach(written::add);
      }
    }
    words.stream().flatMap(Codes::spellings).distinct().forEach(this::addHashes);
  }

  private static String titled(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The signs of base64 that are the same whatever stands before and after. */
  private static String base64(byte[] word, int shift) {
    byte[] shifted = new byte[shift + word.length];
    System.arraycopy(word, 0, shifted, shift, word.length);
    String signs = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    return signs.substring((shift * 8 + 5) / 6, shifted.length * 8 / 6);
  }

  private static Stream<String> spellings(String word) {
    return Stream.of(
        word,
        word.strip(),
        word + "\n",
        word.toLowerCase(Locale.ROOT),
        word.toUpperCase(Locale.ROOT),
        Slug.of(word));
  }

  private void addHashes(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    hashesHex.add(Slug.code(word));
    for (String name : HASHES) {
      byte[] hash = hash(name, bytes);
      hashesHex.add(HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS));
      hashesBase64.add(Base64.getEncoder().encodeToString(hash).substring(0, BASE64_SIGNS));
    }
  }

  static byte[] hash(String name, byte[] bytes) {
    try {
      return MessageDigest.getInstance(name).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The forms in which a word stands in bytes. */
  List<String> in(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    String joined = raw.replaceAll("\\s+", "");
    String small = joined.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    if (written.stream().anyMatch(joined::contains)) {
      found.add("base64");
    }
    if (writtenHex.stream().anyMatch(small::contains)) {
      found.add("hex");
    }
    if (starts(HEX, raw.toLowerCase(Locale.ROOT), HEX_DIGITS).anyMatch(hashesHex::contains)) {
      found.add("hash in hex");
    }
    if (Stream.of(BASE64, BASE64_URL)
        .flatMap(signs -> starts(signs, raw, BASE64_SIGNS))
        .map(start -> start.replace('-', '+').replace('_', '/'))
        .anyMatch(hashesBase64::contains)) {
      found.add("hash in base64");
    }
    return found;
  }

  private static Stream<String> starts(Pattern signs, String text, int length) {
    return signs.matcher(text).results().map(run -> run.group().substring(0, length));
  }
}
