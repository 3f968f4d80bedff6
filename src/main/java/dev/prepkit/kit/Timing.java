package dev.prepkit.kit;

/**
 * How the minutes of a meeting are shared out.
 *
 * @param total the agreed minutes
 * @param opening for thanks, who you are, why you are here
 * @param ending for the closing questions and leaving on time
 */
record Timing(int total, int opening, int ending) {

  private static final int LONG_ENOUGH = 15;

  static Timing of(int total) {
    return total >= LONG_ENOUGH ? new Timing(total, 2, 5) : new Timing(total, 1, 3);
  }

  /** For the main questions. */
  int main() {
    return total - opening - ending;
  }

  /** For the closing questions; the last minute is for leaving. */
  int closing() {
    return ending - 1;
  }

  /** When the ending begins, in minutes from the start. */
  int endingStart() {
    return total - ending;
  }

  /** Whether there is a moment to look at the clock. */
  boolean hasWarning() {
    return total >= LONG_ENOUGH;
  }
}
