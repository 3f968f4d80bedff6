package dev.prepkit.cli;

import dev.prepkit.build.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Shows on one line of a terminal how far a long build is, and takes it away at the end. */
record ProgressLine(PrintWriter terminal) implements Progress {

  private static final String LINE_START = "\r";
  private static final String CLEARED = "\r\u001B[K";

  /** What people wait for without wondering. */
  private static final int FEW = 20;

  /** One for a terminal; elsewhere nothing is shown. */
  static Progress on(PrintWriter err) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .<Progress>map(console -> new ProgressLine(err))
        .orElse((done, all) -> {});
  }

  @Override
  public void kits(int done, int all) {
    if (all > FEW) {
      terminal.print(done < all ? LINE_START + done + " of " + all + " kits" : CLEARED);
      terminal.flush();
    }
  }
}
