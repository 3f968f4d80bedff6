package dev.prepkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.print.OnePage.Item;
import dev.prepkit.print.QuestionSheet.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PageFitTest {

  /** In characters. */
  private static final int LINE = 100;

  /** A page of a given height, on which every question takes what its fit says. */
  private static final class Page implements PageFit.Layouter<QuestionSheet> {

    private final double height;
    private int layouts;

    Page(double height) {
      this.height = height;
    }

    @Override
    public PrintLayout layout(QuestionSheet sheet, Fit fit) {
      layouts++;
      double size = fit.type().tenths() / 10.0;
      double each = size * fit.gap() / 100.0 + 24.0 * fit.lines();
      double words = sheet.byImportance().stream().mapToDouble(item -> height(item, size)).sum();
      double foot = fit.hasNotes() ? 17 + 24.0 * fit.notes() : 0;
      double used = 60 + words + sheet.byImportance().size() * each + foot;
      return new PrintLayout() {
        @Override
        public int pages() {
          return (int) Math.max(1, Math.ceil(used / height));
        }

        @Override
        public double length() {
          return used / height;
        }

        @Override
        public boolean overflows() {
          return false;
        }

        @Override
        public OptionalInt pageOf(String id) {
          return OptionalInt.empty();
        }

        @Override
        public PdfFile write() {
          return new PdfFile(new byte[0], List.of());
        }
      };
    }

    @Override
    public int elements(QuestionSheet sheet, Fit fit) {
      return sheet.byImportance().size() * (1 + fit.lines()) + fit.notes();
    }
  }

  private static double height(Item item, double size) {
    return (1 + item.text().length() / LINE) * size * 1.3;
  }

  private static QuestionSheet sheet(int main, int closing, int spares) {
    List<Entry> all = new ArrayList<>();
    IntStream.rangeClosed(1, main + closing + spares)
        .forEach(n -> all.add(new Entry(n, "Q" + n, 2, false)));
    return new QuestionSheet(
        "T",
        Optional.empty(),
        Optional.empty(),
        all.subList(0, main),
        all.subList(main, main + closing),
        all.subList(main + closing, all.size()));
  }

  private static PageFit.Fitted<QuestionSheet> fit(QuestionSheet sheet, PageFit.Sizes sizes) {
    return new PageFit<>(new Page(700), sizes).fit(sheet);
  }

  private static PageFit.Fitted<QuestionSheet> fit(QuestionSheet sheet) {
    return fit(sheet, PageFit.Sizes.REGULAR);
  }

  @Test
  void few_questions_get_lines_to_write_on() {
    Fit fit = fit(sheet(5, 2, 0)).trial().fit();

    assertThat(fit.type().tenths()).isEqualTo(PageFit.Sizes.REGULAR.usual());
    assertThat(fit.lines()).isPositive();
    assertThat(fit.notes()).isPositive();
    assertThat(fit(sheet(5, 2, 0)).leftOut()).isEmpty();
  }

  @Test
  void space_shrinks_before_the_type_does() {
    Fit fit = fit(sheet(30, 0, 0)).trial().fit();

    assertThat(fit.lines()).isZero();
    assertThat(fit.type().tenths()).isEqualTo(PageFit.Sizes.REGULAR.usual());
    assertThat(fit.gap()).isLessThan(90);
  }

  @Test
  void type_shrinks_before_questions_go() {
    PageFit.Fitted<QuestionSheet> fitted = fit(sheet(42, 0, 0));

    assertThat(fitted.trial().fit().type().tenths())
        .isBetween(PageFit.Sizes.REGULAR.floor(), PageFit.Sizes.REGULAR.usual() - 1);
    assertThat(fitted.leftOut()).isEmpty();
  }

  @Test
  void large_print_never_shrinks() {
    PageFit.Fitted<QuestionSheet> fitted = fit(sheet(42, 0, 0), PageFit.Sizes.LARGE);

    assertThat(fitted.trial().fit().points()).isEqualTo("18.0");
    assertThat(fitted.trial().fit().smallPoints()).isEqualTo("18.0");
    assertThat(fitted.leftOut()).isNotEmpty();
  }

  @Test
  void what_is_set_smaller_never_goes_below_the_floor() {
    Fit fit = fit(sheet(42, 0, 0)).trial().fit();

    assertThat(Double.parseDouble(fit.smallPoints())).isGreaterThanOrEqualTo(9);
  }

  @Test
  void spares_go_first_and_the_closing_questions_last() {
    QuestionSheet shown = fit(sheet(60, 2, 20)).trial().sheet();

    assertThat(shown.closing()).hasSize(2);
    assertThat(shown.spares()).isEmpty();
    assertThat(shown.main()).isNotEmpty();
    assertThat(shown.main().getFirst().number()).isEqualTo(1);
  }

  @Tag(Fuzz.TAG)
  @Test
  void always_one_page_nothing_vanishes_unnamed_and_few_layouts_are_enough() {
    Random random = Fuzz.random(7);
    for (int run = 0; run < Fuzz.times(500); run++) {
      QuestionSheet sheet = sheet(random.nextInt(300), random.nextInt(4), random.nextInt(60));
      Page page = new Page(700);
      PageFit.Fitted<QuestionSheet> fitted = new PageFit<>(page, PageFit.Sizes.REGULAR).fit(sheet);

      assertThat(fitted.trial().layout().pages()).isEqualTo(1);
      assertThat(fitted.trial().fit().type().tenths()).isBetween(90, 110);
      List<Item> together = new ArrayList<>(fitted.trial().sheet().byImportance());
      together.addAll(fitted.leftOut());
      assertThat(together).containsExactlyInAnyOrderElementsOf(sheet.byImportance());
      assertThat(page.layouts).isLessThanOrEqualTo(8);
    }
  }

  @Tag(Fuzz.TAG)
  @Test
  void without_filling_the_page_the_same_is_left_out_with_fewer_layouts() {
    Random random = Fuzz.random(8);
    int few = 0;
    int many = 0;
    for (int run = 0; run < Fuzz.times(300); run++) {
      QuestionSheet sheet = sheet(random.nextInt(120), random.nextInt(4), random.nextInt(20));
      Page quick = new Page(700);
      Page filled = new Page(700);
      PageFit.Fitted<QuestionSheet> fitted =
          new PageFit<>(quick, PageFit.Sizes.REGULAR, false).fit(sheet);

      assertThat(fitted.trial().fits()).isTrue();
      PageFit.Fitted<QuestionSheet> full = new PageFit<>(filled, PageFit.Sizes.REGULAR).fit(sheet);
      assertThat(fitted.leftOut()).isEqualTo(full.leftOut());
      if (!full.leftOut().isEmpty()) {
        assertThat(fitted.trial().fit().points()).isEqualTo(full.trial().fit().points());
      }
      few += quick.layouts;
      many += filled.layouts;
    }
    assertThat(few).isLessThan(many);
  }

  @Test
  void room_is_shared_out_with_a_layout_or_two_more() {
    int layouts = 0;
    for (int questions = 5; questions <= 24; questions++) {
      Page page = new Page(700);
      new PageFit<>(page, PageFit.Sizes.REGULAR).fit(sheet(questions, 0, 0));
      layouts += page.layouts;
    }
    assertThat(layouts / 20.0).isLessThan(3);
  }

  @Test
  void the_page_is_full() {
    for (int questions = 5; questions < 80; questions++) {
      assertThat(fit(sheet(questions, 0, 0)).trial().length())
          .as("%d questions", questions)
          .isBetween(0.85, 1.0);
    }
  }

  @Test
  void what_a_question_longer_than_a_page_leaves_free_goes_to_the_others() {
    List<Entry> entries =
        List.of(new Entry(1, "Q".repeat(9000), 2, false), new Entry(2, "Short?", 2, false));
    PageFit.Fitted<QuestionSheet> fitted =
        fit(
            new QuestionSheet(
                "T", Optional.empty(), Optional.empty(), entries, List.of(), List.of()));
    assertThat(fitted.leftOut()).containsExactly(entries.getFirst());
    assertThat(fitted.trial().fit()).isEqualTo(fit(sheet(1, 0, 0)).trial().fit());
  }
}
