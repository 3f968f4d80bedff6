package dev.prepkit.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies, dates and deletes whole folders. */
final class Folders {

  private Folders() {}

  static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.toAbsolutePath().getParent());
      Files.copy(
          file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : files(folder).reversed()) {
        Files.delete(file);
      }
    }
  }

  static void date(Path folder, Instant time) throws IOException {
    for (Path file : files(folder)) {
      Files.setLastModifiedTime(file, FileTime.from(time));
    }
  }

  /** All that is below a path, and the path itself first. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
