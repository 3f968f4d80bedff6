package dev.prepkit.agenda;

/**
 * How the minutes of a meeting are shared out.
 *
 * @param total the agreed minutes
 * @param opening for thanks, who you are, why you are here
 * @param warning to finish an answer, once five minutes are left
 * @param closing for the closing questions
 * @param leaving for offering to end; mostly that is the agreed minute itself
 */
public record Timing(int total, int opening, int warning, int closing, int leaving) {

  private static final int LONG_ENOUGH = 15;

  /** Shorter meetings have no five minutes left to announce. */
  private static final int LEAST_WITH_WARNING = 10;

  /** Time for one question, if every minute is used. */
  private static final int SHORTEST = 5;

  public static Timing of(int total) {
    if (total < LEAST_WITH_WARNING) {
      return new Timing(total, 1, 0, 2, total > SHORTEST ? 1 : 0);
    }
    return new Timing(total, total < LONG_ENOUGH ? 1 : 2, 1, 4, 0);
  }

  /** For the main questions. */
  public int main() {
    return warningStart() - opening;
  }

  /** For findings, of what own questions leave: a third stays for what everybody should ask. */
  int findings(int rest) {
    return rest * 2 / 3;
  }

  /**
   * For one question: in a short meeting the best one is asked, and answered in the time there is.
   */
  int question(int wanted) {
    return total < LEAST_WITH_WARNING ? Math.min(wanted, main()) : wanted;
  }

  /** When little time is left, in minutes from the start. */
  public int warningStart() {
    return closingStart() - warning;
  }

  /** When the closing questions begin, in minutes from the start. */
  public int closingStart() {
    return leavingStart() - closing;
  }

  /** When to offer to end, in minutes from the start. */
  public int leavingStart() {
    return total - leaving;
  }

  /** Whether there is a moment to look at the clock. */
  public boolean hasWarning() {
    return warning > 0;
  }
}
