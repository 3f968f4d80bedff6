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

  @Test
  void elements_are_counted_by_their_start_tags() {
    FittedMarkup<String> markup =
        new FittedMarkup<>(
            (view, fit) -> "<p>1 < 2 <b>" + view + "</b></p><!-- x -->", text -> layout(7));

    assertThat(markup.elements("v", FIT)).isEqualTo(2);
    assertThat(markup.layout("v", FIT).pages()).isEqualTo(7);
  }

  @Test
  void a_head_is_cut_between_characters_and_not_within_one() {
    assertThat(OnePage.shortened("Jonas", 5)).isEqualTo("Jonas");
    assertThat(OnePage.shortened("Jo Weidmann", 3)).isEqualTo("Jo…");
    assertThat(OnePage.shortened("👋👋👋", 2)).isEqualTo("👋👋…");
  }
}
