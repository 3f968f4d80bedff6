package dev.prepkit.print;

/**
 * About what lines to write on and gaps take on a sheet. Of another theme it may be wrong, which
 * costs a layout more.
 *
 * @param ruled how many places with lines to write on there are
 * @param gaps how many gaps
 */
record Spacing(int ruled, int gaps) {

  static final int MOST_NOTES = 26;

  /** In hundredths of the type size: so wide a gap may grow where no line finds room any more. */
  static final int WIDEST = 180;

  /** In pages: a line at the foot. */
  private static final double LINE = 0.034;

  /** In pages: the heading above the lines at the foot. */
  private static final double HEADING = 0.025;

  /** In pages: a hundredth of the type size, and half as much for the gaps that nobody counts. */
  private static final double HUNDREDTH = 0.000_2;

  /** How much longer the sheet is with a line more in each place, in pages. */
  double line() {
    return LINE * ruled;
  }

  /** How much longer it is with a line more at the foot, in pages. */
  double note() {
    return LINE;
  }

  /** How much longer it is with gaps a hundredth of the type size wider, in pages. */
  double hundredth() {
    return HUNDREDTH * gaps;
  }

  /**
   * Shares room out: first lines in each place, then at the foot, then wider gaps.
   *
   * @param fit as the sheet is set without the room
   * @param pages how much room there is
   * @param mostLines in each place
   */
  Fit shareOut(double pages, Fit fit, int mostLines) {
    double room = pages;
    int lines = share(room, line(), mostLines - fit.lines());
    room -= lines * line();
    double heading = fit.hasNotes() ? 0 : HEADING;
    int notes = share(room - heading, note(), MOST_NOTES - fit.notes());
    room -= notes == 0 ? 0 : heading + notes * note();
    int hundredths = share(room, hundredth(), WIDEST - fit.gap());
    return fit.withLines(fit.lines() + lines)
        .withNotes(fit.notes() + notes)
        .withGap(fit.gap() + hundredths);
  }

  private static int share(double room, double each, int most) {
    return Math.clamp((int) (room / each), 0, Math.max(0, most));
  }
}
