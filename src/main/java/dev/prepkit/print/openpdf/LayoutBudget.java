package dev.prepkit.print.openpdf;

import dev.prepkit.print.ThemeFault.Endless;
import dev.prepkit.print.ThemeFault.Endless.Limit;

/**
 * Ends a layout that takes more than any sheet should: with a mistake in its sizes it may never
 * end. What is counted depends on the document alone, so the same one always ends in the same way.
 */
final class LayoutBudget {

  /** The thickest book of a guide has a tenth of it. */
  private static final int MOST_PAGES = 2_000;

  /** Layout makes a page anew whenever a box moves on to it: some ten times for each. */
  private static final int MOST_PAGES_MADE = 10 * MOST_PAGES;

  /** In elements; a prep sheet has a thousand. */
  private static final int MOST_ELEMENTS = 100_000;

  /** In characters whose width was measured; a prep sheet takes 200,000. */
  private static final long MOST_MEASURING = 50_000_000;

  /** A text of one character costs layout as much as one of twenty. */
  private static final int EACH_MEASURING = 20;

  /** In pictures painted, each tile of a background for one; it is a few on most sheets. */
  private static final int MOST_PAINTING = 20_000;

  /** The budget is spent. */
  static final class Spent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Endless fault;

    Spent(Limit limit) {
      super(limit.name(), null, false, false);
      this.fault = new Endless(limit);
    }

    Endless fault() {
      return fault;
    }
  }

  private int pagesMade;
  private long measured;
  private int painted;

  void pageMade() {
    spend(Limit.PAGES, ++pagesMade, MOST_PAGES_MADE);
  }

  void pages(int count) {
    spend(Limit.PAGES, count, MOST_PAGES);
  }

  void elements(int count) {
    spend(Limit.WORK, count, MOST_ELEMENTS);
  }

  void measure(String text) {
    measured += text.length() + EACH_MEASURING;
    spend(Limit.WORK, measured, MOST_MEASURING);
  }

  void picture() {
    spend(Limit.WORK, ++painted, MOST_PAINTING);
  }

  private static void spend(Limit limit, long spent, long most) {
    if (spent > most) {
      throw new Spent(limit);
    }
  }
}
