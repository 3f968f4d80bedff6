package dev.prepkit;

import dev.prepkit.cli.Prepkit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One run of the program, in this process. */
public record Run(int exitCode, String out, String err) {

  /** Runs a command; the files it makes are dated with the same day in every run. */
  public static Run of(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Stream.of(words).map(String::valueOf).toArray(String[]::new);
    int code = Prepkit.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Run(code, out.toString(), err.toString());
  }

  /** Builds a folder; fails if it does not build. */
  public static Path build(Path folder, Path output) {
    Run run = of("build", folder, "-o", output, "--today", "2026-12-01");
    if (run.exitCode() != 0) {
      throw new AssertionError(run.err());
    }
    return output;
  }

  /** The files below a folder, by path. */
  public static SortedMap<String, byte[]> files(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
