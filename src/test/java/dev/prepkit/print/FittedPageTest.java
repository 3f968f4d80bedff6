package dev.prepkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.print.PageFit.Fitted;
import dev.prepkit.print.PageFit.Trial;
import dev.prepkit.print.QuestionSheet.Entry;
import dev.prepkit.text.Fingerprint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FittedPageTest {

  private static final Fit FIT = new Fit(new Fit.TypeSize(105, 90), 90, 0, 0);
  private static final Entry LEFT = new Entry(2, "Left out?", 2, false);
  private static final Fingerprint MADE_OF = Fingerprint.of(List.of());

  private static QuestionSheet sheet(String title) {
    List<Entry> main = List.of(new Entry(1, "Shown?", 2, true));
    return new QuestionSheet(
        title, Optional.of("Sub"), Optional.empty(), main, List.of(), List.of());
  }

  private static PrintLayout layout(int pages) {
    return new MeasuredLayout(
        pages, new PdfFile(new byte[] {1}, List.of(new PrintProblem.CutOff("x"))));
  }

  private static Sheet written(String wanted, String shown, int pages, boolean mayFlow) {
    Trial<QuestionSheet> trial = new Trial<>(sheet(shown), FIT, layout(pages));
    return new FittedPage<>(new Fitted<>(trial, List.of(LEFT)), mayFlow)
        .sheet("ask", sheet(wanted), MADE_OF);
  }

  @Test
  void a_sheet_says_what_it_does_not_show_and_in_which_size_it_shows_the_rest() {
    Sheet sheet = written("Jonas", "Jonas", 1, false);

    assertThat(sheet.leftOut()).containsExactly("Left out?");
    assertThat(sheet.points()).isEqualTo("10.5");
    assertThat(sheet.pdf().problems()).containsExactly(new PrintProblem.CutOff("x"));
    assertThat(sheet.isFlawless()).isFalse();
  }

  @Test
  void a_head_that_was_cut_is_told() {
    assertThat(written("Jonas Weidmann", "Jonas…", 1, false).pdf().problems())
        .contains(new PrintProblem.Shortened("Jonas Weidmann"));
  }

  @Test
  void more_pages_than_one_are_told_unless_it_may_have_them() {
    assertThat(written("J", "J", 2, false).pdf().problems())
        .contains(new PrintProblem.TooManyPages(2));
    assertThat(written("J", "J", 2, true).pdf().problems()).hasSize(1);
  }

  private static int linesMore(String before, String each, String after) {
    FittedMarkup<String> markup =
        new FittedMarkup<>((view, fit) -> before + each.repeat(fit.lines()) + after, null);
    return markup.linesMore("v", FIT.withLines(1), FIT.withLines(2));
  }

  @Test
  void lines_are_counted_by_their_start_tags() {
    assertThat(linesMore("<p>1 < 2</p><!-- x -->", "<div></div>", "<b>x</b>")).isEqualTo(1);
    assertThat(linesMore("<p>", "<div></div><p>x</p><div></div>", "</p>")).isEqualTo(3);
    assertThat(linesMore("<p>", "", "</p>")).isZero();
  }

  @Test
  void lines_in_cells_beside_each_other_count_once_and_those_of_two_rows_twice() {
    FittedMarkup<String> markup =
        new FittedMarkup<>(
            (view, fit) -> {
              String lines = "<div></div>".repeat(fit.lines());
              String row = "<tr><th>" + lines + "</th><td>" + lines + lines + "</td></tr>";
              return "<table><thead><tr><td>x</td></tr></thead>" + row + row + "</table>";
            },
            text -> layout(7));

    assertThat(markup.linesMore("v", FIT.withLines(1), FIT.withLines(2))).isEqualTo(4);
    assertThat(markup.layout("v", FIT).pages()).isEqualTo(7);
  }

  @Test
  void rows_that_come_with_the_lines_are_counted_whole() {
    assertThat(linesMore("<table>", "<tr><td></td></tr>", "</table>")).isEqualTo(2);
  }

  @Test
  void a_head_is_cut_between_characters_and_not_within_one() {
    assertThat(OnePage.shortened("Jonas", 5)).isEqualTo("Jonas");
    assertThat(OnePage.shortened("Jo Weidmann", 3)).isEqualTo("Jo…");
    assertThat(OnePage.shortened("👋👋👋", 2)).isEqualTo("👋👋…");
  }
}
