package dev.prepkit.print.openpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFormsTest {

  /** Each letter before its form in the code charts of Unicode. */
  @ParameterizedTest
  @CsvSource({
    "محمد,\uFEE3\uFEA4\uFEE4\uFEAA", // initial, medial, medial, final
    "دار,\uFEA9\uFE8D\uFEAD", // letters that do not go on
    "سلام,\uFEB3\uFEFC\uFEE1", // lam with alef, after a letter
    "لا,\uFEFB",
    "مُ,\uFEE1\u064F", // a vowel sign does not part letters, nor join them
    "مُد,\uFEE3\u064F\uFEAA",
    "پژگ,\uFB58\uFB8B\uFB92", // Persian
    "ٹھیک,\uFB68\uFBAD\uFBFF\uFB8F", // Urdu
    "على,\uFECB\uFEE0\uFEF0", // alef maksura
    "شيء,\uFEB7\uFEF2\uFE80", // hamza joins nothing
    "مـد,\uFEE3ـ\uFEAA", // the stroke joins
    "שׁ,\uFB2A",
    "שּׁ,\uFB2C",
    "וֹ,\uFB4B"
  })
  void lettersTakeTheFormOfTheirPlace(String letters, String forms) {
    assertThat(LetterForms.join(Normalizer.normalize(letters, Normalizer.Form.NFC)))
        .isEqualTo(forms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "السلام عليكم، محمد عبد الله",
        "می‌خواهم به کتاب‌خانه بروم",
        "میں اردو بولتا ہوں، ٹھیک ہے۔",
        "لَا إِلَٰهَ مُحَمَّدٌ الآن الأمر الإسلام",
        "שָׁלוֹם עִבְרִית שֵׂכֶל דָּוִד בְּרֵאשִׁית",
        "Plain words, Zoë, Straße ﬁ",
        "ڕۆژ ڵ",
        ""
      })
  void theLettersAreFoundAgain(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFC);
    assertThat(LetterForms.letters(LetterForms.join(letters))).isEqualTo(letters);
  }

  @Test
  void aNonJoinerParts() {
    assertThat(LetterForms.join("می\u200Cخ")).isEqualTo("\uFEE3\uFBFD\u200C\uFEA5");
  }

  @Test
  void allLettersOfTheBlockAreKnown() {
    for (int c = 0x0621; c <= 0x064A; c++) {
      if (Character.getType(c) == Character.OTHER_LETTER && (c < 0x063B || c > 0x063F)) {
        assertThat(LetterForms.isForm(LetterForms.join(Character.toString(c)).charAt(0)))
            .as(Character.getName(c))
            .isTrue();
      }
    }
  }
}
