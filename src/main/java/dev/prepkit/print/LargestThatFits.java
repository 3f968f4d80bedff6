package dev.prepkit.print;

import java.util.function.IntFunction;

/**
 * Finds the largest number with which something still fits on its page. It measures every trial and
 * guesses the next one from the lengths (the secant method), which takes one to three trials where
 * halving takes seven.
 *
 * @param <T> a trial
 */
final class LargestThatFits<T extends LargestThatFits.Measured> {

  /** What came of a trial. */
  interface Measured {

    boolean fits();

    /** In pages. */
    double length();
  }

  /** After so many guesses lengths are no guide, and the range is halved. */
  private static final int GUESSES = 4;

  /** In pages: what is left of a page that counts as full. */
  private static final double FULL = 0.01;

  /** When less than this part of a step is left of the page, the next step hardly fits. */
  private static final double NO_STEP = 0.6;

  /** The same where each step takes as much as the last. */
  private static final double NO_EVEN_STEP = 0.97;

  private final IntFunction<T> trials;
  private final double noStep;
  private int low;
  private T best;
  private int high;

  /** In pages: by how much the next number is longer, as far as is known. */
  private double step;

  private LargestThatFits(
      int low, T best, int high, double step, double noStep, IntFunction<T> trials) {
    this.trials = trials;
    this.noStep = noStep;
    this.low = low;
    this.best = best;
    this.high = high;
    this.step = step;
  }

  /**
   * From a number that fits up to one that may fit too.
   *
   * @param step about how much longer it grows with each number, in pages; 0 if nobody knows
   */
  static <T extends Measured> T upTo(
      int most, int least, T fitting, double step, IntFunction<T> trials) {
    return new LargestThatFits<>(least, fitting, most + 1, step, NO_STEP, trials).search();
  }

  /** The same where it grows evenly, like with lines to write on. */
  static <T extends Measured> T evenlyUpTo(
      int most, int least, T fitting, double step, IntFunction<T> trials) {
    return new LargestThatFits<>(least, fitting, most + 1, step, NO_EVEN_STEP, trials).search();
  }

  /** Between a number that fits and a larger one that does not. */
  static <T extends Measured> T between(
      int least, T fitting, int most, T tooLong, IntFunction<T> trials) {
    double step = (length(tooLong) - fitting.length()) / (most - least);
    return new LargestThatFits<>(least, fitting, most, step, NO_STEP, trials).search();
  }

  private T search() {
    for (int made = 0; high - low > 1 && !isFull(); made++) {
      double guess = made < GUESSES && step > 0 ? low + room() / step : (low + high) / 2.0;
      measure((int) Math.clamp(guess, low + 1, high - 1));
    }
    return best;
  }

  private void measure(int number) {
    T trial = trials.apply(number);
    double length = trial.fits() ? trial.length() : length(trial);
    step = Math.max((length - best.length()) / (number - low), step / 2);
    if (trial.fits()) {
      low = number;
      best = trial;
    } else {
      high = number;
    }
  }

  private boolean isFull() {
    return room() < FULL || room() < step * noStep;
  }

  /** In pages. */
  private double room() {
    return 1 - best.length();
  }

  /** What is too wide may be short. */
  private static double length(Measured tooLong) {
    return Math.max(1, tooLong.length());
  }
}
