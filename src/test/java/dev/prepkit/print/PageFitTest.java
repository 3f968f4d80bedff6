package dev.prepkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.print.OnePage.Item;
import dev.prepkit.print.QuestionSheet.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PageFitTest {

  /** In characters. */
  private static final int LINE = 100;

  private static final PdfFile NOTHING = new PdfFile(new byte[0], List.of());

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
      return new MeasuredLayout(used / height, NOTHING);
    }

    @Override
    public int linesMore(QuestionSheet sheet, Fit fit, Fit more) {
      return sheet.byImportance().size() * (more.lines() - fit.lines())
          + more.notes()
          - fit.notes();
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

  @Test
  void sizes_and_spaces_are_written_as_styles_want_them() {
    Fit fit = new Fit(new Fit.TypeSize(110, 90), 105, 2, 3);

    assertThat(fit.points()).isEqualTo("11.0");
    assertThat(fit.smallPoints()).isEqualTo("9.6");
    assertThat(fit.withType(100).smallPoints()).isEqualTo("9.0");
    assertThat(fit.space()).isEqualTo("1.05");
    assertThat(fit.rules()).containsExactly(1, 2);
    assertThat(fit.noteRules()).containsExactly(1, 2, 3);
    assertThat(fit.hasRules()).isTrue();
    assertThat(fit.withLines(0).hasRules()).isFalse();
    assertThat(fit.hasNotes()).isTrue();
    assertThat(fit.withNotes(0).hasNotes()).isFalse();
  }

  @Test
  void room_goes_to_lines_then_to_notes_then_to_gaps() {
    Fit plain = new Fit(new Fit.TypeSize(110, 90), 90, 0, 0);
    Spacing spacing = new Spacing(5, 10);

    assertThat(spacing.shareOut(0.16, plain, 4)).isEqualTo(plain.withNotes(3).withGap(106));
    assertThat(spacing.shareOut(0.18, plain, 4)).isEqualTo(plain.withLines(1).withGap(94));
    assertThat(spacing.shareOut(0.18, plain.withNotes(1), 0))
        .isEqualTo(plain.withNotes(6).withGap(94));
    assertThat(spacing.shareOut(9, plain, 4))
        .isEqualTo(plain.withLines(4).withNotes(Spacing.MOST_NOTES).withGap(Spacing.WIDEST));
    assertThat(spacing.shareOut(0, plain.withLines(5), 4)).isEqualTo(plain.withLines(5));
  }

  private static QuestionSheet titled(String title, int main) {
    QuestionSheet sheet = sheet(main, 0, 0);
    return new QuestionSheet(
        title, Optional.empty(), Optional.empty(), sheet.main(), List.of(), List.of());
  }

  /** A page whose head grows with its title. */
  private static PageFit.Fitted<QuestionSheet> headed(String title, int main, double each) {
    Page page = new Page(700);
    PageFit.Layouter<QuestionSheet> headed =
        new PageFit.Layouter<>() {
          @Override
          public PrintLayout layout(QuestionSheet sheet, Fit fit) {
            double head = sheet.title().length() * each;
            PrintLayout below = page.layout(sheet, fit);
            return new MeasuredLayout(below.length() + head, NOTHING);
          }

          @Override
          public int linesMore(QuestionSheet sheet, Fit fit, Fit more) {
            return page.linesMore(sheet, fit, more);
          }
        };
    return new PageFit<>(headed, PageFit.Sizes.REGULAR).fit(titled(title, main));
  }

  @Test
  void a_head_gives_way_to_half_a_page_of_questions_by_halves() {
    String title = "T".repeat(400);

    assertThat(headed("T".repeat(250), 200, 0.0014).trial().sheet().title()).hasSize(250);
    assertThat(headed(title, 4, 0.0014).trial().sheet().title()).hasSize(400);
    assertThat(headed(title, 200, 0.0014).trial().sheet().title()).isEqualTo("T".repeat(240) + "…");
    assertThat(headed(title, 200, 0.0033).trial().sheet().title()).isEqualTo("T".repeat(120) + "…");
    assertThat(headed(title, 200, 0.0033).trial().fits()).isTrue();
  }

  @Test
  void a_head_that_no_page_can_hold_is_all_that_is_shown() {
    PageFit.Fitted<QuestionSheet> fitted = headed("T".repeat(400), 20, 0.2);

    assertThat(fitted.trial().fits()).isFalse();
    assertThat(fitted.trial().sheet().title()).isEqualTo("TTTTTTT…");
    assertThat(fitted.leftOut()).hasSize(20);
  }

  @Test
  void the_largest_number_that_fits_is_found_however_uneven_the_lengths() {
    for (int largest = 0; largest <= 40; largest++) {
      int most = largest;
      List<Integer> tried = new ArrayList<>();
      IntFunction<Guess> trials =
          number -> {
            tried.add(number);
            return new Guess(number, number <= most ? 0.2 + number * 0.001 : 1.5);
          };
      Guess fits = new Guess(0, 0.2);

      assertThat(LargestThatFits.upTo(40, 0, fits, 0, trials).number()).isEqualTo(most);
      assertThat(tried).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
      tried.clear();
      assertThat(LargestThatFits.upTo(40, 0, fits, 0.3, trials).number()).isEqualTo(most);
      assertThat(tried).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
      tried.clear();
      assertThat(LargestThatFits.between(0, fits, 41, new Guess(41, 1.5), trials).number())
          .isEqualTo(most);
      assertThat(tried).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
    }
  }

  @Test
  void where_each_number_takes_as_much_as_the_last_one_or_two_trials_are_enough() {
    for (int most = 1; most <= 40; most++) {
      double each = 0.9 / (most + 0.5);
      List<Integer> tried = new ArrayList<>();
      IntFunction<Guess> trials =
          number -> {
            tried.add(number);
            return new Guess(number, 0.1 + number * each);
          };

      assertThat(LargestThatFits.upTo(50, 0, new Guess(0, 0.1), each, trials).number())
          .isEqualTo(most);
      assertThat(tried).hasSize(1);
      tried.clear();
      assertThat(
              LargestThatFits.between(
                      0, new Guess(0, 0.1), 50, new Guess(50, 0.1 + 50 * each), trials)
                  .number())
          .isEqualTo(most);
      assertThat(tried).hasSizeLessThanOrEqualTo(2);
    }
  }

  private record Guess(int number, double length) implements LargestThatFits.Measured {

    @Override
    public boolean fits() {
      return length <= 1;
    }
  }

  @Test
  void where_a_step_is_as_large_as_the_last_one_it_is_not_tried_without_room_for_it() {
    List<Integer> tried = new ArrayList<>();
    IntFunction<Guess> trials =
        number -> {
          tried.add(number);
          return new Guess(number, 0.03 + number * 0.1);
        };

    assertThat(LargestThatFits.evenlyUpTo(50, 0, new Guess(0, 0.03), 0.1, trials).number())
        .isEqualTo(9);
    assertThat(tried).containsExactly(9);
    tried.clear();
    assertThat(LargestThatFits.upTo(50, 0, new Guess(0, 0.03), 0.1, trials).number()).isEqualTo(9);
    assertThat(tried).containsExactly(9, 10);
  }

  @Test
  void a_page_that_is_full_is_not_tried_again() {
    List<Integer> tried = new ArrayList<>();
    Guess found =
        LargestThatFits.upTo(
            100,
            0,
            new Guess(0, 0),
            0.1,
            number -> {
              tried.add(number);
              return new Guess(number, number * 0.1);
            });

    assertThat(found.number()).isEqualTo(10);
    assertThat(tried).containsExactly(10);
  }

  /** A worksheet: headings with lines to write on below, which may take pages. */
  private record Ruled(List<Item> byImportance, int leastLines, boolean flows)
      implements OnePage<Ruled> {

    @Override
    public Ruled keeping(Set<Item> kept) {
      return new Ruled(byImportance.stream().filter(kept::contains).toList(), leastLines, flows);
    }

    @Override
    public List<String> head() {
      return List.of();
    }

    @Override
    public Ruled withHeadOf(int most) {
      return this;
    }

    @Override
    public int mostLines() {
      return 4;
    }

    @Override
    public boolean mayFlow(boolean large) {
      return flows;
    }
  }

  private static PageFit.Fitted<Ruled> ruled(int headings, int leastLines, boolean flows) {
    List<Item> items = List.copyOf(sheet(headings, 0, 0).main());
    PageFit.Layouter<Ruled> layouter =
        new PageFit.Layouter<>() {
          @Override
          public PrintLayout layout(Ruled sheet, Fit fit) {
            double each = 0.03 + 0.03 * fit.lines() + 0.0001 * fit.gap();
            return new MeasuredLayout(
                sheet.byImportance().size() * each + 0.03 * fit.notes(), NOTHING);
          }

          @Override
          public int linesMore(Ruled sheet, Fit fit, Fit more) {
            return sheet.byImportance().size() * (more.lines() - fit.lines())
                + more.notes()
                - fit.notes();
          }
        };
    return new PageFit<>(layouter, PageFit.Sizes.REGULAR).fit(new Ruled(items, leastLines, flows));
  }

  @Test
  void what_may_flow_takes_pages_with_two_lines_below_each_heading() {
    PageFit.Fitted<Ruled> fitted = ruled(40, 1, true);

    assertThat(fitted.leftOut()).isEmpty();
    assertThat(fitted.trial().layout().pages()).isGreaterThan(2);
    assertThat(fitted.trial().fit().lines()).isEqualTo(2);
    assertThat(fitted.trial().fit().notes()).isEqualTo(3);
    assertThat(ruled(40, 0, true).trial().fit().lines()).isZero();
    assertThat(ruled(40, 1, false).trial().layout().pages()).isEqualTo(1);
  }

  @Test
  void lines_that_must_be_there_are_there() {
    for (int headings = 1; headings <= 10; headings++) {
      assertThat(ruled(headings, 1, false).trial().fit().lines()).isPositive();
      assertThat(ruled(headings, 1, false).trial().fits()).isTrue();
    }
  }

  @Test
  void a_long_question_that_a_page_can_hold_is_shown() {
    Entry longer = new Entry(1, "Q".repeat(2000), 2, false);
    List<Entry> entries = new ArrayList<>(List.of(longer));
    entries.addAll(sheet(100, 0, 0).main());
    QuestionSheet sheet =
        new QuestionSheet("T", Optional.empty(), Optional.empty(), entries, List.of(), List.of());

    assertThat(fit(sheet).trial().sheet().main()).contains(longer);
  }

  @Test
  void lines_that_take_more_than_they_seemed_to_are_fewer_from_the_start() {
    Page page = new Page(700);
    int[] layouts = {0};
    PageFit.Layouter<QuestionSheet> wide =
        new PageFit.Layouter<>() {
          @Override
          public PrintLayout layout(QuestionSheet sheet, Fit fit) {
            layouts[0]++;
            double more = 0.02 * fit.lines() * sheet.byImportance().size();
            return new MeasuredLayout(page.layout(sheet, fit).length() + more, NOTHING);
          }

          @Override
          public int linesMore(QuestionSheet sheet, Fit fit, Fit more) {
            return page.linesMore(sheet, fit, more);
          }
        };
    for (int questions = 2; questions <= 12; questions++) {
      PageFit.Fitted<QuestionSheet> fitted =
          new PageFit<>(wide, PageFit.Sizes.REGULAR).fit(sheet(questions, 0, 0));

      assertThat(fitted.trial().length()).as("%d", questions).isBetween(0.85, 1.0);
    }
    assertThat(layouts[0] / 11.0).isLessThan(8);
  }

  @Test
  void without_filling_the_page_gaps_stay_narrow_where_questions_are_left_out() {
    QuestionSheet sheet = sheet(100, 0, 0);

    assertThat(new PageFit<>(new Page(700), PageFit.Sizes.REGULAR, false).fit(sheet).trial().fit())
        .isEqualTo(new Fit(new Fit.TypeSize(90, 90), 25, 0, 0));
    assertThat(fit(sheet(5, 0, 0)).trial().fit().lines()).isPositive();
    assertThat(
            new PageFit<>(new Page(700), PageFit.Sizes.REGULAR, false)
                .fit(sheet(5, 0, 0))
                .trial()
                .fit()
                .lines())
        .isZero();
  }
}
