package dev.prepkit.text;

import java.net.IDN;
import java.util.regex.Pattern;

/**
 * Tells whether a text is the address of a mailbox: {@code name@example.org}, of a size that mail
 * servers take (RFC 5321, sections 4.1.2 and 4.5.3.1), in letters of any script (RFC 6531).
 */
final class Mailbox {

  private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern NAME = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DOMAIN = 253;

  private Mailbox() {}

  static boolean is(String text) {
    int at = text.lastIndexOf('@');
    return at > 0
        && at <= LONGEST_NAME
        && NAME.matcher(text.substring(0, at)).matches()
        && isDomain(text.substring(at + 1));
  }

  private static boolean isDomain(String text) {
    try {
      String domain = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES);
      return !domain.isEmpty() && !domain.endsWith(".") && domain.length() <= LONGEST_DOMAIN;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
