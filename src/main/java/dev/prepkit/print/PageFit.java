package dev.prepkit.print;

import dev.prepkit.print.Fit.TypeSize;
import dev.prepkit.print.OnePage.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Fits a sheet on one page. What gives way, in this order: lines to write on, the space between
 * questions, the size of the type down to its floor, the spare and then the least important
 * questions. Every layout is measured, so that a few of them are enough.
 *
 * @param <V> what the sheet shows
 */
final class PageFit<V extends OnePage<V>> {

  /**
   * The sizes of type that a sheet may have, in tenths of a point.
   *
   * @param floor as small as text on paper may be
   * @param usual as large as it should be
   */
  record Sizes(int floor, int usual) {
    static final Sizes REGULAR = new Sizes(90, 110);
    static final Sizes LARGE = new Sizes(180, 180);
  }

  /** In hundredths of the type size. */
  private static final int WIDE = 90;

  private static final int NARROW = 25;

  /** In pages: what is left below is less than a line to write on. */
  private static final double NEARLY_FULL = 0.966;

  /** In characters, of each of the words in the head. */
  private static final int LONGEST_HEAD = 240;

  private static final int SHORTEST_HEAD = 7;

  /** In lines to write on: a head must leave as much. */
  private static final int HALF_PAGE = 14;

  /** In characters: shorter questions fit on a page of their own. */
  private static final int LONG = 700;

  /** In pages: a guess aims at so much. */
  private static final double FULL = 0.99;

  /** For a sheet that takes more pages than one, where lines cost nothing. */
  private static final int FLOWING_LINES = 2;

  /** Notes at the foot take so many times the lines that a heading takes. */
  private static final int FLOWING_NOTES = 3;

  /** A sheet laid out. */
  record Trial<V>(V sheet, Fit fit, PrintLayout layout) implements LargestThatFits.Measured {

    @Override
    public boolean fits() {
      return layout.pages() == 1 && !layout.overflows();
    }

    @Override
    public double length() {
      return layout.length();
    }
  }

  /** A sheet laid out on one page, and what found no room on it. */
  record Fitted<V>(Trial<V> trial, List<Item> leftOut) {}

  /** Lays a sheet out with given settings. */
  interface Layouter<V> {
    PrintLayout layout(V sheet, Fit fit);

    /** How many lines to write on it has more, below each other, with other settings. */
    int linesMore(V sheet, Fit fit, Fit more);
  }

  private final Layouter<V> layouter;
  private final Sizes sizes;
  private final boolean filling;

  PageFit(Layouter<V> layouter, Sizes sizes) {
    this(layouter, sizes, true);
  }

  /**
   * @param filling whether room that is left is used; otherwise the first settings that fit will do
   */
  PageFit(Layouter<V> layouter, Sizes sizes, boolean filling) {
    this.layouter = layouter;
    this.sizes = sizes;
    this.filling = filling;
  }

  Fitted<V> fit(V wanted) {
    Trial<V> roomy = trial(wanted, roomy(wanted));
    if (roomy.fits()) {
      return whole(withRoomToWrite(roomy));
    }
    if (wanted.mayFlow(sizes == Sizes.LARGE)) {
      return whole(trial(wanted, flowing(roomy.fit())));
    }
    Trial<V> dense = trial(wanted, roomy.fit().withGap(NARROW));
    if (dense.fits()) {
      return whole(between(dense, roomy, NARROW, WIDE, roomy.fit()::withGap));
    }
    Trial<V> small = trial(wanted, dense.fit().withType(sizes.floor()));
    if (small.fits()) {
      return whole(between(small, dense, sizes.floor(), sizes.usual(), dense.fit()::withType));
    }
    return shortened(wanted, small.fit());
  }

  /** The settings to begin with. */
  Fit roomy(V wanted) {
    int lines = wanted.leastLines();
    TypeSize type = new TypeSize(sizes.usual(), sizes.floor());
    return new Fit(type, WIDE, lines, lines * FLOWING_NOTES);
  }

  private Trial<V> withRoomToWrite(Trial<V> roomy) {
    if (!filling) {
      return roomy;
    }
    Spacing spacing = spacing(roomy);
    Trial<V> start = guessed(roomy, spacing);
    int most = roomy.sheet().mostLines();
    Fit fit = start.fit();
    Trial<V> lined = upTo(most, fit.lines(), start, spacing.line(), fit::withLines);
    Fit ruled = lined.fit();
    Trial<V> noted =
        upTo(Spacing.MOST_NOTES, ruled.notes(), lined, spacing.note(), ruled::withNotes);
    return spaced(noted, spacing);
  }

  /** With all the room shared out at once, and again when it was less than it seemed. */
  private Trial<V> guessed(Trial<V> roomy, Spacing spacing) {
    double room = FULL - roomy.length();
    Trial<V> guess = sharedOut(room, roomy, spacing);
    if (guess.fits()) {
      return guess;
    }
    double taken = Math.max(guess.length(), 1) - roomy.length();
    Trial<V> smaller = sharedOut(room * room / taken, roomy, spacing);
    return smaller.fits() ? smaller : roomy;
  }

  private Trial<V> sharedOut(double room, Trial<V> roomy, Spacing spacing) {
    Fit fit = spacing.shareOut(room, roomy.fit(), roomy.sheet().mostLines());
    return fit.equals(roomy.fit()) ? roomy : trial(roomy.sheet(), fit);
  }

  private Spacing spacing(Trial<V> trial) {
    Fit lined = trial.fit().withLines(trial.fit().lines() + 1);
    Fit more = lined.withLines(lined.lines() + 1);
    V sheet = trial.sheet();
    int ruled = Math.max(1, layouter.linesMore(sheet, lined, more));
    return new Spacing(ruled, Math.max(ruled, sheet.byImportance().size()));
  }

  /** With wider gaps, up to the end of the page. */
  private Trial<V> spaced(Trial<V> trial, Spacing spacing) {
    Fit fit = trial.fit();
    return trial.length() > NEARLY_FULL
        ? trial
        : upTo(Spacing.WIDEST, fit.gap(), trial, spacing.hundredth(), fit::withGap);
  }

  /** With the least important items left out, one by one, so that the others fit at the floor. */
  private Fitted<V> shortened(V wanted, Fit tightest) {
    V sheet = withHeadThatFits(wanted, tightest);
    List<Item> able =
        sheet.byImportance().stream()
            .filter(item -> item.text().length() < LONG || fitsAlone(item, sheet, tightest))
            .toList();
    IntFunction<Trial<V>> keeping =
        count -> trial(sheet.keeping(new HashSet<>(able.subList(0, count))), tightest);
    Trial<V> kept =
        LargestThatFits.upTo(able.size(), 0, keeping.apply(0), 1.0 / able.size(), keeping);
    Set<Item> shown = new HashSet<>(kept.sheet().byImportance());
    List<Item> leftOut =
        sheet.byImportance().stream().filter(item -> !shown.contains(item)).toList();
    return new Fitted<>(filled(kept, shown.size() == able.size()), leftOut);
  }

  /** What an endless question or head would have taken is shared out among all that are left. */
  private Trial<V> filled(Trial<V> kept, boolean allAble) {
    if (!kept.fits()) {
      return kept;
    }
    return allAble
        ? new PageFit<>(layouter, sizes).fit(kept.sheet()).trial()
        : spaced(kept, spacing(kept));
  }

  /** A head that leaves no room for half a page of questions is cut, again and again. */
  private V withHeadThatFits(V wanted, Fit fit) {
    V sheet = wanted;
    for (int most = LONGEST_HEAD; most >= SHORTEST_HEAD; most /= 2) {
      if (trial(sheet.keeping(Set.of()), fit.withNotes(HALF_PAGE)).fits()) {
        return sheet;
      }
      sheet = wanted.withHeadOf(most);
    }
    return sheet;
  }

  /** A question that no page can hold must not keep the shorter ones behind it out. */
  private boolean fitsAlone(Item item, V sheet, Fit fit) {
    return trial(sheet.keeping(Set.of(item)), fit).fits();
  }

  private Trial<V> upTo(
      int most, int least, Trial<V> fitting, double step, IntFunction<Fit> setting) {
    if (!filling) {
      return fitting;
    }
    return LargestThatFits.evenlyUpTo(
        most, least, fitting, step, number -> trial(fitting.sheet(), setting.apply(number)));
  }

  private Trial<V> between(
      Trial<V> fits, Trial<V> fitsNot, int least, int most, IntFunction<Fit> setting) {
    if (!filling) {
      return fits;
    }
    return LargestThatFits.between(
        least, fits, most, fitsNot, number -> trial(fits.sheet(), setting.apply(number)));
  }

  private static Fit flowing(Fit fit) {
    return fit.lines() == 0 ? fit : fit.withLines(FLOWING_LINES);
  }

  private Fitted<V> whole(Trial<V> trial) {
    return new Fitted<>(trial, List.of());
  }

  private Trial<V> trial(V sheet, Fit fit) {
    return new Trial<>(sheet, fit, layouter.layout(sheet, fit));
  }
}
