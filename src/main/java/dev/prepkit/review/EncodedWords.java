package dev.prepkit.review;

import dev.prepkit.text.Passage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads header values with letters beyond ASCII: {@code =?utf-8?Q?r=C3=A9sum=C3=A9?=} (RFC 2047).
 */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s]+)\\?([QqBb])\\?([^?\\s]*)\\?=(?:\\s+(?==\\?))?");

  private EncodedWords() {}

  static Passage decode(Passage value) {
    String unfolded = value.text().replace("\n", "").strip();
    Matcher words = WORD.matcher(unfolded);
    if (!words.find()) {
      return value;
    }
    return Passage.madeOf(
        value.file(),
        words.replaceAll(
            word -> Matcher.quoteReplacement(decode(word.group(1), word.group(2), word.group(3)))),
        value.origins()[0]);
  }

  private static String decode(String charset, String encoding, String text) {
    Charset letters = TransferEncoding.charset(charset);
    try {
      return encoding.equalsIgnoreCase("B")
          ? new String(Base64.getDecoder().decode(text), letters)
          : new String(quoted(text), letters);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static byte[] quoted(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '=' && at + 2 < text.length()) {
        bytes.write(Integer.parseInt(text.substring(at + 1, at + 3), 16));
        at += 2;
      } else {
        bytes.writeBytes(
            String.valueOf(letter == '_' ? ' ' : letter).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
