package dev.prepkit.print;

import java.util.function.IntFunction;

/**
 * Finds the largest number with which something still fits on its page. It measures every trial and
 * guesses the next one from the lengths (regula falsi), which takes two or three trials where
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

  /** When less than this part of a step is left of the page, the next step cannot fit. */
  private static final double NO_STEP = 0.6;

  private final IntFunction<T> trials;

  LargestThatFits(IntFunction<T> trials) {
    this.trials = trials;
  }

  /** From a number that fits up to one that may fit too. */
  static <T extends Measured> T upTo(int most, int least, T fitting, IntFunction<T> trials) {
    if (most == least) {
      return fitting;
    }
    T all = trials.apply(most);
    return all.fits() ? all : new LargestThatFits<>(trials).between(least, fitting, most, all);
  }

  /** Between a number that fits and a larger one that does not. */
  T between(int least, T fitting, int most, T tooLong) {
    int low = least;
    int high = most;
    T best = fitting;
    T worst = tooLong;
    for (int guesses = 0; high - low > 1; guesses++) {
      double step = (length(worst) - best.length()) / (high - low);
      double room = 1 - best.length();
      if (guesses > 0 && (room < FULL || room < step * NO_STEP)) {
        break;
      }
      int guess = guesses < GUESSES && step > 0 ? low + (int) (room / step) : (low + high) / 2;
      int number = Math.clamp(guess, low + 1, high - 1);
      T trial = trials.apply(number);
      if (trial.fits()) {
        low = number;
        best = trial;
      } else {
        high = number;
        worst = trial;
      }
    }
    return best;
  }

  /** What is too wide may be short. */
  private static double length(Measured tooLong) {
    return Math.max(1, tooLong.length());
  }
}
