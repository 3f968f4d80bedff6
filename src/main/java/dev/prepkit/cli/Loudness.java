package dev.prepkit.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much a command says. */
final class Loudness {

  /** More than usual, or less. */
  static final class Unusual {

    @Option(
        names = {"-q", "--quiet"},
        description = "Say nothing but what is wrong.")
    boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        description =
            "Name every file that is new, changed or gone, and the time it took; of a cohort, every"
                + " person.")
    boolean verbose;
  }

  @ArgGroup @Nullable Unusual unusual;

  boolean isQuiet() {
    return unusual != null && unusual.quiet;
  }

  boolean isVerbose() {
    return unusual != null && unusual.verbose;
  }
}
