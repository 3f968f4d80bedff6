package dev.prepkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sample in the shipped themes other than plain, built once for all tests of a run. */
public final class ThemedSample {

  /** Campus is built for a house with a logo, colours and a contact, letter for nobody. */
  public static final List<String> THEMES = List.of("campus", "letter");

  private static final Path BRAND = Path.of("src/test/resources/brand");
  private static final Map<String, Path> BUILT = new ConcurrentHashMap<>();

  private ThemedSample() {}

  /** The site in a theme. */
  public static Path of(String theme) {
    return BUILT.computeIfAbsent(theme, ThemedSample::build);
  }

  /** The folder of the house that has a site in a theme, or an empty one. */
  public static Path house(String theme, Path folder) throws IOException {
    return theme.equals("campus") ? BRAND : Files.createDirectory(folder.resolve("empty"));
  }

  private static Path build(String theme) {
    try {
      Path folder = Files.createTempDirectory("prepkit-" + theme);
      Path input = house(theme, folder);
      Path output = folder.resolve("site");
      Run run = Run.of("build", input, "-o", output, "--theme", theme, "--today", "2026-12-01");
      if (run.exitCode() != 0 || !run.err().isEmpty()) {
        throw new AssertionError(run.err());
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
