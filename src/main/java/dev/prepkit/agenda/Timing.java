package dev.prepkit.agenda;

/**
 * How the minutes of a meeting are shared out.
 *
 * @param total the agreed minutes
 * @param opening for thanks, who you are, why you are here
 * @param ending for the closing questions and leaving on time
 */
public record Timing(int total, int opening, int ending) {

  private static final int LONG_ENOUGH = 15;

  /** Shorter meetings have no five minutes left to announce. */
  private static final int LEAST_WITH_WARNING = 10;

  public static Timing of(int total) {
    if (total < LEAST_WITH_WARNING) {
      return new Timing(total, 1, 3);
    }
    return new Timing(total, total < LONG_ENOUGH ? 1 : 2, 5);
  }

  /** For the main questions. */
  public int main() {
    return total - opening - ending;
  }

  /** For findings, of what own questions leave: a third stays for what everybody should ask. */
  int findings(int rest) {
    return rest * 2 / 3;
  }

  /** For the closing questions; the last minute is for leaving. */
  public int closing() {
    return ending - 1;
  }

  /** When the ending begins, in minutes from the start. */
  public int endingStart() {
    return total - ending;
  }

  /** Whether there is a moment to look at the clock. */
  public boolean hasWarning() {
    return total >= LEAST_WITH_WARNING;
  }
}
