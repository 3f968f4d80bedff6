package dev.prepkit.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs of other programs; the first that fails ends this one. */
final class Tool {

  private Tool() {}

  /** Runs a tool of the JDK that we run on; it dates files with the given moment. */
  static void jdk(String name, List<String> words, Instant day) {
    Map<String, String> environment =
        Map.of(
            "SOURCE_DATE_EPOCH",
            String.valueOf(day.getEpochSecond()),
            "DPKG_DEB_COMPRESSOR_LEVEL",
            "0"); // most of what we pack is compressed
    run(Path.of(System.getProperty("java.home"), "bin", name), words, environment);
  }

  static void run(Path program, List<String> words) {
    run(program, words, Map.of());
  }

  private static void run(Path program, List<String> words, Map<String, String> environment) {
    try {
      List<String> command = Stream.concat(Stream.of(program.toString()), words.stream()).toList();
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().putAll(environment);
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
