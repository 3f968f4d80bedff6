package dev.prepkit.text;

import dev.prepkit.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of the files that diagnostics name, as they are on disk. */
public final class SourceLines {

  /** In bytes; what is larger is no text of ours, and is reported as that. */
  private static final long LARGEST = 1 << 20;

  private final Map<String, List<String>> files = new HashMap<>();

  /** The line of a place; nothing where it is blank or noise, or its file cannot be read. */
  public Optional<Excerpt> at(SourceLocation place) {
    if (place.line() == 0) {
      return Optional.empty();
    }
    List<String> lines = files.computeIfAbsent(place.file(), SourceLines::lines);
    boolean there = place.line() <= lines.size();
    return (there ? Optional.of(lines.get(place.line() - 1)) : Optional.<String>empty())
        .filter(SourceLines::isLegible)
        .map(line -> Excerpt.of(line, place.column()));
  }

  /** What is no text, or was saved in another encoding, would only be noise. */
  private static boolean isLegible(String line) {
    long odd = line.chars().filter(each -> each == '\uFFFD' || each < ' ' && each != '\t').count();
    return !line.isBlank() && odd <= 1 + line.length() / 10;
  }

  private static List<String> lines(String file) {
    try {
      Path path = Path.of(file);
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return List.of(SourceReader.plain(text).split("\n", -1));
    } catch (InvalidPathException | IOException e) {
      return List.of(); // a picture of the line is a kindness; the diagnostic stands without it
    }
  }
}
