package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that other programs make, in {@code src/test/resources/intake}. */
public final class Shapes {

  public static final Path FOLDER = Path.of("src/test/resources/intake");

  /** One of them needs to be told what its columns hold. */
  public static final Map<String, Map<String, String>> MAPS =
      Map.of(
          "spreadsheet.csv",
          Map.of(
              "name", "Who",
              "organisation", "Where they work",
              "role", "What they do",
              "email", "Reach, by mail",
              "known", "how i know them"));

  private Shapes() {}

  /** All names. */
  public static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<Export> read(Path file, Diagnostics diagnostics) throws IOException {
    String name = file.getFileName().toString();
    ExportReader.Reading reading =
        new ExportReader.Reading(
            Optional.empty(), Optional.empty(), MAPS.getOrDefault(name, Map.of()));
    return new ExportReader(reading, diagnostics).read(file, name);
  }
}
