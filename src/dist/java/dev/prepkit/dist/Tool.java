package dev.prepkit.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Runs of other programs, which date files with a given moment; the first that fails ends this one. */
final class Tool {

  private Tool() {}

  /** Runs a tool of the JDK that we run on. */
  static void jdk(String name, List<String> words, Instant day) {
    run(Path.of(System.getProperty("java.home"), "bin", name), words, day);
  }

  static void run(Path program, List<String> words, Instant day) {
    try {
      List<String> command = Stream.concat(Stream.of(program.toString()), words.stream()).toList();
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("SOURCE_DATE_EPOCH", String.valueOf(day.getEpochSecond()));
      int code = builder.start().waitFor();
      if (code != 0) {
        fail(program + " failed; the lines above say why.");
      }
    } catch (IOException | InterruptedException e) {
      fail(program + " could not be run: " + e.getMessage());
    }
  }

  private static void fail(String why) {
    System.err.println("dist: " + why);
    System.exit(3);
  }
}
