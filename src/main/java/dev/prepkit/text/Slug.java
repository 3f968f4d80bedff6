package dev.prepkit.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Makes a name safe for file names and addresses: {@code a–z}, {@code 0–9} and hyphens. */
public final class Slug {

  /** In characters; a path of a few of them stays far below every file system's limit. */
  static final int MAX_LENGTH = 60;

  private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Names that one widespread file system keeps for devices. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ı",
          "i");

  private Slug() {}

  /** Whether a text is a slug already, and not too long. */
  public static boolean isSlug(String text) {
    return text.length() <= MAX_LENGTH
        && VALID.matcher(text).matches()
        && !RESERVED.matcher(text).matches();
  }

  /**
   * The slug of a name. A name in a script that has no plain letters gets a short code that is the
   * same in every run.
   */
  public static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      lower = lower.replace(letter.getKey(), letter.getValue());
    }
    String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug = plain.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
    String cut = slug.substring(0, Math.min(slug.length(), MAX_LENGTH));
    String trimmed = cut.replaceAll("^-+|-+$", "");
    if (trimmed.isEmpty()) {
      return "contact-" + code(name);
    }
    return RESERVED.matcher(trimmed).matches() ? "contact-" + trimmed : trimmed;
  }

  /** A short code of any text, the same in every run. */
  public static String code(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
