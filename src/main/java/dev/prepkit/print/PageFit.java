package dev.prepkit.print;

import dev.prepkit.print.QuestionSheet.Entry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Fits a question sheet on one page. What gives way, in this order: lines to write on, the space
 * between questions, the size of the type down to a floor, the spare and the least important
 * questions.
 */
final class PageFit {

  /** In tenths of a point: as large as text on paper should be, and as small as it may. */
  static final int LARGEST = 110;

  static final int SMALLEST = 90;
  private static final int WIDE = 90;
  private static final int NARROW = 25;

  /** In characters, of a title and of a subtitle. */
  private static final int LONGEST_HEAD = 240;

  private static final int SHORTEST_HEAD = 7;

  /** In lines to write on. */
  private static final int HALF_PAGE = 15;

  /** In characters: shorter questions fit on a page of their own. */
  private static final int LONG = 1500;

  private static final int MOST_LINES = 4;
  private static final int MOST_NOTES = 24;

  /** A question sheet laid out on one page. */
  record Fitted(PrintLayout layout, Fit fit, QuestionSheet sheet, List<Entry> leftOut) {}

  /** Lays a sheet out with given settings. */
  @FunctionalInterface
  interface Layouter {
    PrintLayout layout(QuestionSheet sheet, Fit fit);
  }

  private final Layouter layouter;

  PageFit(Layouter layouter) {
    this.layouter = layouter;
  }

  Fitted fit(QuestionSheet wanted) {
    Fit tightest = Fit.of(SMALLEST, NARROW);
    QuestionSheet sheet = withHeadThatFits(wanted, tightest);
    List<Entry> able =
        sheet.byImportance().stream()
            .filter(entry -> entry.text().length() < LONG || fitsAlone(entry, sheet, tightest))
            .toList();
    int count = largest(0, able.size(), n -> fits(sheet.keeping(able.subList(0, n)), tightest));
    Set<Entry> kept = new LinkedHashSet<>(able.subList(0, count));
    QuestionSheet shown = sheet.keeping(kept);
    Fit fit = loosest(shown);
    List<Entry> leftOut =
        sheet.byImportance().stream().filter(entry -> !kept.contains(entry)).toList();
    return new Fitted(layouter.layout(shown, fit), fit, shown, leftOut);
  }

  /** A head that leaves no room for half a page of questions is cut, again and again. */
  private QuestionSheet withHeadThatFits(QuestionSheet wanted, Fit fit) {
    QuestionSheet sheet = wanted;
    for (int most = LONGEST_HEAD; most >= SHORTEST_HEAD; most /= 2) {
      if (fits(sheet.keeping(Set.of()), fit.withNotes(HALF_PAGE))) {
        return sheet;
      }
      sheet = wanted.withHeadOf(most);
    }
    return sheet;
  }

  /** A question that no page can hold must not keep the shorter ones behind it out. */
  private boolean fitsAlone(Entry entry, QuestionSheet sheet, Fit fit) {
    return fits(sheet.keeping(Set.of(entry)), fit);
  }

  private Fit loosest(QuestionSheet sheet) {
    Fit roomy = Fit.of(LARGEST, WIDE);
    if (fits(sheet, roomy)) {
      Fit lined = best(0, MOST_LINES, roomy::withLines, sheet);
      return best(0, MOST_NOTES, lined::withNotes, sheet);
    }
    if (fits(sheet, Fit.of(LARGEST, NARROW))) {
      return best(NARROW, WIDE, gap -> Fit.of(LARGEST, gap), sheet);
    }
    return best(SMALLEST, LARGEST, size -> Fit.of(size, NARROW), sheet);
  }

  private Fit best(int least, int most, IntFunction<Fit> setting, QuestionSheet sheet) {
    return setting.apply(largest(least, most, n -> fits(sheet, setting.apply(n))));
  }

  private boolean fits(QuestionSheet sheet, Fit fit) {
    PrintLayout layout = layouter.layout(sheet, fit);
    return layout.pages() == 1 && !layout.overflows();
  }

  /** The largest number that holds; the least one is taken to hold. Tries the largest first. */
  private static int largest(int least, int most, IntPredicate holds) {
    if (least == most || holds.test(most)) {
      return most;
    }
    int low = least;
    int high = most - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (holds.test(middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
