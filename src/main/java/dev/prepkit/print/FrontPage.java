package dev.prepkit.print;

import dev.prepkit.print.PrepSheet.Front;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Keeps page one of a prep sheet one page. What stands on other pages too gives way: some of the
 * first questions, then the sentences of the run sheet, then all the questions. Where that is not
 * enough, the next page starts below.
 */
final class FrontPage {

  /** The id of what is to start on page two. */
  private static final String NEXT = "questions";

  private static final int SOME = 3;

  /** In lines: a field of a third of a page. */
  private static final int MOST_NOTES = 12;

  /** A sheet laid out. Pages say too little to guess by, so that ranges are halved. */
  private record Trial(PrepSheet sheet, PrintLayout layout) implements LargestThatFits.Measured {

    @Override
    public boolean fits() {
      return layout.pageOf(NEXT).orElse(1) <= 2;
    }

    @Override
    public double length() {
      return fits() ? 0 : 2;
    }
  }

  private final Function<PrepSheet, PrintLayout> layouter;
  private final PrintOptions options;

  FrontPage(Function<PrepSheet, PrintLayout> layouter, PrintOptions options) {
    this.layouter = layouter;
    this.options = options;
  }

  /**
   * Lays a sheet out. In large print it takes as many pages as it likes.
   *
   * @param filling whether the foot of the page is to be used
   */
  PrintLayout fit(PrepSheet sheet, boolean filling) {
    if (options.large()) {
      return layouter.apply(sheet);
    }
    Trial fitted = onOnePage(sheet);
    return filling && options.fillable() && fitted.fits() ? noted(fitted) : fitted.layout();
  }

  private Trial onOnePage(PrepSheet sheet) {
    Front whole = sheet.front();
    Front some = whole.withQuestions(SOME);
    for (Front front :
        List.of(whole, some, whole.inBrief(), some.inBrief(), whole.withQuestions(0).inBrief())) {
      Trial trial = trial(sheet.with(front));
      if (trial.fits()) {
        return trial;
      }
    }
    return trial(sheet.with(whole.flowing()));
  }

  /** With a field to type in where there is room left. */
  private PrintLayout noted(Trial fitted) {
    PrepSheet sheet = fitted.sheet();
    IntFunction<Trial> noted = lines -> trial(sheet.with(sheet.front().withNotes(lines)));
    return LargestThatFits.upTo(MOST_NOTES, 0, fitted, 0, noted).layout();
  }

  private Trial trial(PrepSheet sheet) {
    return new Trial(sheet, layouter.apply(sheet));
  }
}
