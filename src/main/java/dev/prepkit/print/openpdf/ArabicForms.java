package dev.prepkit.print.openpdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters by taking the characters that Unicode has for their joined forms (Arabic
 * Presentation Forms A and B), and finds the letters again. It serves Arabic, Persian and Urdu;
 * letters of other languages have no such characters and stay as they are.
 */
final class ArabicForms {

  private static final char TATWEEL = '\u0640';
  private static final char JOINER = '\u200D';
  private static final char NON_JOINER = '\u200C';

  private static final int FINAL = 1;
  private static final int INITIAL = 2;

  /**
   * The forms of a letter, or of lam with alef: isolated, final, initial, medial, as the code
   * charts list them. Letters that join only with the one before have two, hamza has one.
   */
  private static final Map<String, String> FORMS = new HashMap<>();

  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    enter('\uFE80', '\uFEFC'); // first, or alef maksura would begin with its later forms
    enter('\uFB50', '\uFBFF');
  }

  private ArabicForms() {}

  private static void enter(char first, char last) {
    for (char form = first; form <= last; form++) {
      String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
      boolean lamAlef = form >= '\uFEF5' && letters.length() == 2;
      if (lamAlef || letters.length() == 1 && letters.charAt(0) != form) {
        FORMS.merge(letters, String.valueOf(form), String::concat);
        LETTERS.put(form, letters);
      }
    }
  }

  /** Whether a character is a joined form of a letter. */
  static boolean isForm(int c) {
    return c >= '\uFB50' && c <= '\uFEFC' && LETTERS.containsKey((char) c);
  }

  private static boolean isArabic(char c) {
    return c >= '\u0600' && c <= '\u06FF';
  }

  /** The text with its letters joined; all other characters stay. */
  static String join(String text) {
    if (text.chars().noneMatch(c -> isArabic((char) c))) {
      return text;
    }
    StringBuilder joined = new StringBuilder();
    boolean connected = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int next = afterMarks(text, i + 1);
      String pair = text.substring(i, Math.min(i + 2, text.length()));
      if (isMark(c)) {
        joined.append(c);
      } else if (pair.length() == 2 && FORMS.containsKey(pair)) {
        joined.append(FORMS.get(pair).charAt(connected ? FINAL : 0));
        i++;
        connected = false;
      } else {
        boolean connects = reachesOn(c) && next < text.length() && reachesBack(text.charAt(next));
        joined.append(form(c, connected && reachesBack(c), connects));
        connected = connects;
      }
    }
    return joined.toString();
  }

  private static char form(char letter, boolean before, boolean after) {
    String forms = FORMS.get(String.valueOf(letter));
    return forms == null ? letter : forms.charAt((before ? FINAL : 0) + (after ? INITIAL : 0));
  }

  private static int afterMarks(String text, int from) {
    int at = from;
    while (at < text.length() && isMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean reachesBack(char c) {
    return c == TATWEEL || c == JOINER || forms(c) > INITIAL - 1;
  }

  private static boolean reachesOn(char c) {
    return c == TATWEEL || c == JOINER || forms(c) > INITIAL;
  }

  private static int forms(char letter) {
    return FORMS.getOrDefault(String.valueOf(letter), "").length();
  }

  /** The text with letters in place of their joined forms. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    boolean parted = false;
    for (char c : text.toCharArray()) {
      String letter = LETTERS.getOrDefault(c, String.valueOf(c));
      if (parted && reachesBack(letter.charAt(0))) {
        letters.append(NON_JOINER); // or the two would have been joined
      }
      letters.append(letter);
      parted = isMark(c) ? parted : endsThough(letter, c);
    }
    return letters.toString();
  }

  /** Whether a form ends a word or a part of one, of a letter that could go on. */
  private static boolean endsThough(String letter, char form) {
    return LETTERS.containsKey(form)
        && letter.length() == 1
        && reachesOn(letter.charAt(0))
        && FORMS.get(letter).indexOf(form) < INITIAL;
  }
}
