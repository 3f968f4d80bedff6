package dev.prepkit.print.openpdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Sets Hebrew letters with their points by the characters that Unicode has for both together
 * (Alphabetic Presentation Forms): a font's own dot for shin stands where the one for sin belongs,
 * unless layout knows where to move it.
 */
final class HebrewForms {

  private static final char FIRST = '\uFB1D';
  private static final char LAST = '\uFB4E';

  /** The forms by letter and points, the points in canonical order. */
  private static final Map<String, Character> FORMS = new HashMap<>();

  static {
    for (char form = FIRST; form <= LAST; form++) {
      String parts = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFD);
      if (parts.length() > 1) {
        FORMS.put(parts, form);
      }
    }
  }

  private HebrewForms() {}

  static boolean isForm(int c) {
    return c >= FIRST
        && c <= LAST
        && !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC);
  }

  /** The text with letters and points together, as far as there are forms; it must be in NFC. */
  static String join(String text) {
    if (text.chars().noneMatch(HebrewForms::isPoint)) {
      return text;
    }
    StringBuilder joined = new StringBuilder();
    String letter = "";
    int place = 0;
    for (char c : text.toCharArray()) {
      if (!isPoint(c)) {
        letter = String.valueOf(c);
        place = joined.length();
        joined.append(c);
      } else if (FORMS.containsKey(letter + c)) {
        letter += c;
        joined.setCharAt(place, FORMS.get(letter));
      } else {
        joined.append(c);
      }
    }
    return joined.toString();
  }

  private static boolean isPoint(int c) {
    return c >= 0x591 && c <= 0x5C7 && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
