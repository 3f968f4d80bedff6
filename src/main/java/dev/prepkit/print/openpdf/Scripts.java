package dev.prepkit.print.openpdf;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/** Knows what layout does with the characters of a script. */
final class Scripts {

  /** Scripts whose letters change shape or place with their neighbours, which is not done here. */
  private static final Set<UnicodeScript> SHAPED =
      Set.of(
          UnicodeScript.SYRIAC,
          UnicodeScript.THAANA,
          UnicodeScript.NKO,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.TIBETAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER);

  /** Where the joined forms of Arabic letters begin. */
  private static final int ARABIC_FORMS = 0xFB50;

  /** Each stands where the other belongs, unless it is one character with its letter. */
  private static final int SHIN_DOT = 0x5C1;

  private static final int SIN_DOT = 0x5C2;

  private Scripts() {}

  /** Whether a character would look different if it were shaped. */
  static boolean isUnshaped(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    boolean unjoined =
        script == UnicodeScript.ARABIC
            && Character.getType(c) == Character.OTHER_LETTER
            && c < ARABIC_FORMS;
    return unjoined || c == SHIN_DOT || c == SIN_DOT || SHAPED.contains(script);
  }

  /** The name of a character's script: {@code Arabic}. */
  static String name(int c) {
    String name = UnicodeScript.of(c).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Characters that have no shape of their own: joiners, marks of direction, soft hyphens. */
  static boolean isIgnorable(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c)
        || c == 0x85
        || c == 0xAD
        || c == 0x34F
        || c == 0x180E
        || c == 0xFEFF
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069;
  }
}
