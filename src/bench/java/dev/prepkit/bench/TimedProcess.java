package dev.prepkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs a command, and measures it as a whole.
 *
 * @param time the program GNU time, which knows the processor time and memory of children
 */
record TimedProcess(Path time) {

  private static final double NANOS = 1e9;
  private static final double KIB = 1024;

  /**
   * @param environment what it has beside the usual variables
   * @throws IOException when it fails; its last words are in the message
   */
  Cost run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path figures = Files.createTempFile("bench", ".time");
    Path said = Files.createTempFile("bench", ".txt");
    try {
      List<String> timed =
          new ArrayList<>(List.of(time.toString(), "-f", "%U %S %M", "-o", figures.toString()));
      timed.addAll(command);
      ProcessBuilder process =
          new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(said.toFile());
      process.environment().putAll(environment);
      long start = System.nanoTime();
      int code = process.start().waitFor();
      double wall = (System.nanoTime() - start) / NANOS;
      if (code != 0) {
        throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(said));
      }
      String[] columns = Files.readString(figures).strip().split(" ");
      return new Cost(
          Double.parseDouble(columns[0]) + Double.parseDouble(columns[1]),
          wall,
          Double.parseDouble(columns[2]) / KIB);
    } finally {
      Files.delete(figures);
      Files.delete(said);
    }
  }
}
