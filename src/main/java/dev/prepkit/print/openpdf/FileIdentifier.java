package dev.prepkit.print.openpdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Replaces the file identifier that OpenPDF makes up by an MD5 hash of the file, so that the same
 * document gives the same bytes (ISO 32000-1, 14.4).
 */
final class FileIdentifier {

  private static final String START = "/ID [<";

  /** Two identifiers of 16 bytes in hexadecimal: {@code <…><…>]}. */
  private static final int DIGITS = 32;

  private FileIdentifier() {}

  /** The same file, in place, with the identifier overwritten. */
  static byte[] fixed(byte[] file) {
    int first = lastIndexOf(file, START.getBytes(StandardCharsets.ISO_8859_1)) + START.length();
    int second = first + DIGITS + 2;
    if (file[first + DIGITS] != '>' || file[second + DIGITS] != '>') {
      throw new IllegalStateException("a file identifier of another length");
    }
    Arrays.fill(file, first, first + DIGITS, (byte) '0');
    Arrays.fill(file, second, second + DIGITS, (byte) '0');
    byte[] digits = hash(file).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(digits, 0, file, first, DIGITS);
    System.arraycopy(digits, 0, file, second, DIGITS);
    return file;
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int lastIndexOf(byte[] file, byte[] pattern) {
    for (int at = file.length - pattern.length; at >= 0; at--) {
      if (Arrays.equals(file, at, at + pattern.length, pattern, 0, pattern.length)) {
        return at;
      }
    }
    throw new IllegalStateException("no file identifier");
  }
}
