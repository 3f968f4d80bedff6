package dev.prepkit.cli;

import dev.prepkit.build.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Shows on one line of a terminal how far a long work is, how fast it goes and how long it will
 * take, and takes the line away at the end.
 */
final class ProgressLine implements Progress {

  private static final String CLEARED = "\r\u001B[K";

  /** What people wait for without wondering. */
  private static final Duration SHORT = Duration.ofSeconds(1);

  /** Faster than anybody can read. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private static final double SECOND = 1e9;
  private static final int MINUTE = 60;

  private final PrintWriter terminal;
  private final LongSupplier nanoseconds;
  private Work work = Work.KITS;
  private long start;
  private long shown;
  private boolean visible;

  /**
   * @param nanoseconds from any moment
   */
  ProgressLine(PrintWriter terminal, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
  }

  /** One for a terminal; elsewhere nothing is shown. */
  static Progress on(PrintWriter err) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .<Progress>map(console -> new ProgressLine(err, System::nanoTime))
        .orElse(UNHEARD);
  }

  @Override
  public synchronized void made(Work what, int done, int all) {
    long now = nanoseconds.getAsLong();
    if (done == 0 || what != work) {
      work = what;
      start = now;
    }
    if (done >= all) {
      clear();
    } else if (now - start >= SHORT.toNanos() && now - shown >= PAUSE.toNanos()) {
      terminal.print(CLEARED + line(done, all, (now - start) / SECOND));
      terminal.flush();
      shown = now;
      visible = true;
    }
  }

  @Override
  public synchronized void pause() {
    clear();
  }

  private void clear() {
    if (visible) {
      terminal.print(CLEARED);
      terminal.flush();
      visible = false;
    }
  }

  private String line(int done, int all, double seconds) {
    String counted = done + " of " + all + words();
    if (done == 0) {
      return counted;
    }
    double rate = done / seconds;
    return String.format(
        Locale.ROOT, "%s, %.1f a second, %s left", counted, rate, left((all - done) / rate));
  }

  private String words() {
    return switch (work) {
      case KITS -> " kits made";
      case PDFS -> " PDFs checked";
      case PEOPLE -> " people have their kits";
    };
  }

  private static String left(double seconds) {
    long whole = (long) Math.ceil(seconds);
    return whole < MINUTE ? whole + " s" : Math.ceilDiv(whole, MINUTE) + " min";
  }
}
