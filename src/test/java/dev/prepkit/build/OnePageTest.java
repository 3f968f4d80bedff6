package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.PdfGlyphs;
import dev.prepkit.Pdfs;
import dev.prepkit.library.Question;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.print.Paper;
import dev.prepkit.print.Sheet;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.print.openpdf.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One page means one page, whatever the questions are. */
class OnePageTest {

  private static final int SHEETS = Fuzz.times(40);

  /** Some of every script that the theme's fonts have, and of the signs that people type. */
  private static final List<String> LETTERS =
      List.of(
          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
          "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
          "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
          "абвгдежзийклмнопрстуфхцчшщъыьэюяѐєіїґАБВГДЕЖЗИЙКЛМНОПРСТУФХ",
          "אבגדהוזחטיכלמנסעפצקרשת",
          "àáâãäåæçèéêëìíîïñòóôõöøùúûüýþÿßœžšřůőűłńşğ",
          "0123456789€£$%&@#§+−×÷=<>…–—“”‘’«»¿¡☐☑✓→°");

  private enum Setting {
    A4(Paper.A4, false),
    LETTER(Paper.LETTER, false),
    LARGE(Paper.BOTH, true);

    private final SheetRenderer sheets;
    private final double floor;

    Setting(Paper paper, boolean large) {
      this.sheets = PlainSheets.on(paper, large);
      this.floor = large ? 18 : 9;
    }
  }

  @Tag(Fuzz.TAG)
  @ParameterizedTest
  @EnumSource
  void any_questions_make_one_page_and_nothing_is_dropped_in_silence(Setting setting) {
    Random random = Fuzz.random(20261201);
    for (int run = 0; run < SHEETS; run++) {
      QuestionBank bank = PlainSheets.bank(questions(random));
      Sheet sheet = setting.sheets.bank(bank).orElseThrow();
      String about = setting + ", sheet " + run;

      assertThat(sheet.pdf().problems()).as(about).isEmpty();
      assertThat(Pdfs.pages(sheet.pdf().bytes())).as(about).isEqualTo(1);
      assertThat(Double.parseDouble(sheet.points())).as(about).isBetween(setting.floor, 18.0);
      assertThat(PdfGlyphs.of(sheet.pdf().bytes()))
          .as(about)
          .allMatch(PdfGlyphs.Glyph::inside)
          .allMatch(glyph -> glyph.points() >= setting.floor);
      String shown = plain(Structure.of(sheet.pdf().bytes()).text());
      for (Question question : bank.questions()) {
        assertThat(shown.contains(plain(question.text())))
            .as(about + ": " + question.text())
            .isNotEqualTo(sheet.leftOut().contains(question.text()));
      }
      if (run % 10 == 0) {
        assertThat(Pdfs.failures(sheet.pdf().bytes())).as(about).isEmpty();
      }
    }
  }

  private static List<String> questions(Random random) {
    int count = random.nextInt(3) == 0 ? 1 + random.nextInt(300) : 1 + random.nextInt(40);
    int longest = 5 + random.nextInt(random.nextBoolean() ? 100 : 596);
    List<String> questions = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      questions.add(n + ": " + text(random, 5 + random.nextInt(longest - 4)));
    }
    return questions;
  }

  private static String text(Random random, int length) {
    String letters = LETTERS.get(random.nextInt(LETTERS.size()));
    int longestWord = random.nextInt(8) == 0 ? 600 : 3 + random.nextInt(14);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      for (int i = 1 + random.nextInt(longestWord); i > 0 && text.length() < length; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      text.append(' ');
    }
    return text.toString().strip();
  }

  /** Without spaces: a word may be broken anywhere. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }
}
