package dev.prepkit.print.openpdf;

import java.text.Normalizer;

/** Letters as they look in their place: joined in Arabic, with their points in Hebrew. */
final class LetterForms {

  private LetterForms() {}

  /** The text, in NFC, with characters for the forms of its letters where Unicode has them. */
  static String join(String text) {
    return HebrewForms.join(ArabicForms.join(text));
  }

  static boolean isForm(int c) {
    return ArabicForms.isForm(c) || HebrewForms.isForm(c);
  }

  /** The text with letters in place of their forms. */
  static String letters(String text) {
    return text.chars().noneMatch(LetterForms::isForm)
        ? text
        : Normalizer.normalize(ArabicForms.letters(text), Normalizer.Form.NFC);
  }
}
