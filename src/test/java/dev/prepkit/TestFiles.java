package dev.prepkit;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Small files for tests. */
public final class TestFiles {

  public static final Path CONTENT = Path.of("content/en");
  public static final Path THEMES = Path.of("themes");

  /** The day that tests take for today: a Tuesday. */
  public static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private TestFiles() {}

  public static SourceFile file(String name, String text) {
    return new SourceFile(name, name, text);
  }

  /** The shipped content, with files laid over it. */
  public static SourceTree contentWith(Path folder, Diagnostics diagnostics) {
    return new SourceTree(
        List.of(new SourceRoot(CONTENT, "content/en"), new SourceRoot(folder, "mine")),
        diagnostics);
  }

  /** Writes files into a folder. */
  public static Path write(Path folder, Map<String, String> files) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was reported, one line each, without hints. */
  public static List<String> messages(Diagnostics diagnostics) {
    return diagnostics.all().stream()
        .map(d -> d.toString().lines().findFirst().orElse(""))
        .toList();
  }
}
