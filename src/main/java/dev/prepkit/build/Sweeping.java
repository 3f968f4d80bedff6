package dev.prepkit.build;

/**
 * Keeps the heap small, however many contacts there are: has what is of no more use taken away
 * before the heap grows for it. Left to itself, the serial collector takes only young objects away
 * until the heap has its full size, a quarter of the machine's memory. There is one heap, so all
 * builds of a process share what is known of it.
 */
final class Sweeping {

  /** What may pile up before it is worth a sweep, which takes a tenth of a second; in bytes. */
  static final long PILE = 48L << 20;

  /** What a small build holds, which need not be swept at all; in bytes. */
  private static final long SMALL = 64L << 20;

  private static long held = SMALL;

  private Sweeping() {}

  /** Sweeps, if it is time to. Safe for many threads, and cheap where it is not. */
  static synchronized void ifDue() {
    long used = used();
    if (used > held + PILE) {
      System.gc();
      held = Math.max(SMALL, used());
    } else {
      held = Math.max(SMALL, Math.min(held, used));
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
