package dev.prepkit.print;

import java.util.List;
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
  private static final int MOST_LINES = 4;
  private static final int MOST_NOTES = 24;

  /** A question sheet laid out on one page. */
  record Fitted(
      PrintLayout layout, Fit fit, QuestionSheet sheet, List<QuestionSheet.Entry> leftOut) {}

  /** Lays a sheet out with given settings. */
  @FunctionalInterface
  interface Layouter {
    PrintLayout layout(QuestionSheet sheet, Fit fit);
  }

  private final Layouter layouter;

  PageFit(Layouter layouter) {
    this.layouter = layouter;
  }

  Fitted fit(QuestionSheet sheet) {
    int count = sheet.byImportance().size();
    Fit tightest = Fit.of(SMALLEST, NARROW);
    int kept = largest(0, count, n -> fits(sheet.keeping(n), tightest));
    QuestionSheet shown = kept == count ? sheet : sheet.keeping(kept);
    Fit fit = loosest(shown);
    List<QuestionSheet.Entry> leftOut = sheet.byImportance().subList(kept, count);
    return new Fitted(layouter.layout(shown, fit), fit, shown, leftOut);
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
