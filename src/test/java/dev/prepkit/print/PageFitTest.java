package dev.prepkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.print.QuestionSheet.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageFitTest {

  /** A page of a given height, on which every question takes what its fit says. */
  private record Page(double height) implements PageFit.Layouter {

    @Override
    public PrintLayout layout(QuestionSheet sheet, Fit fit) {
      double size = fit.tenths() / 10.0;
      double each = size * (1.3 + fit.gap() / 100.0) + 20.0 * fit.lines();
      double used = 60 + sheet.byImportance().size() * each + 20.0 * fit.notes();
      return new PrintLayout() {
        @Override
        public int pages() {
          return (int) Math.max(1, Math.ceil(used / height));
        }

        @Override
        public boolean overflows() {
          return false;
        }

        @Override
        public PdfFile write() {
          return new PdfFile(new byte[0], pages(), List.of());
        }
      };
    }
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

  private static PageFit.Fitted fit(QuestionSheet sheet) {
    return new PageFit(new Page(700)).fit(sheet);
  }

  @Test
  void few_questions_get_lines_to_write_on() {
    PageFit.Fitted fitted = fit(sheet(5, 2, 0));

    assertThat(fitted.fit().tenths()).isEqualTo(PageFit.LARGEST);
    assertThat(fitted.fit().lines()).isPositive();
    assertThat(fitted.fit().notes()).isPositive();
    assertThat(fitted.leftOut()).isEmpty();
  }

  @Test
  void space_shrinks_before_the_type_does() {
    Fit fit = fit(sheet(30, 0, 0)).fit();

    assertThat(fit.lines()).isZero();
    assertThat(fit.tenths()).isEqualTo(PageFit.LARGEST);
    assertThat(fit.gap()).isLessThan(90);
  }

  @Test
  void type_shrinks_before_questions_go() {
    PageFit.Fitted fitted = fit(sheet(42, 0, 0));

    assertThat(fitted.fit().tenths()).isBetween(PageFit.SMALLEST, PageFit.LARGEST - 1);
    assertThat(fitted.leftOut()).isEmpty();
  }

  @Test
  void spares_go_first_and_the_closing_questions_last() {
    PageFit.Fitted fitted = fit(sheet(60, 2, 20));

    assertThat(fitted.sheet().closing()).hasSize(2);
    assertThat(fitted.sheet().spares()).isEmpty();
    assertThat(fitted.sheet().main()).isNotEmpty();
    assertThat(fitted.sheet().main().getFirst().number()).isEqualTo(1);
  }

  @Test
  void always_one_page_and_nothing_vanishes_unnamed() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      QuestionSheet sheet = sheet(random.nextInt(300), random.nextInt(4), random.nextInt(60));
      PageFit.Fitted fitted = fit(sheet);

      assertThat(fitted.layout().pages()).isEqualTo(1);
      assertThat(fitted.fit().tenths()).isBetween(PageFit.SMALLEST, PageFit.LARGEST);
      List<Entry> together = new ArrayList<>(fitted.sheet().byImportance());
      together.addAll(fitted.leftOut());
      assertThat(together).containsExactlyInAnyOrderElementsOf(sheet.byImportance());
    }
  }
}
