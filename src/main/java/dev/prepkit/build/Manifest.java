package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The list of files that a build wrote, kept in its output folder. */
final class Manifest {

  static final String FILE = ".prepkit-manifest";

  private Manifest() {}

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  static List<String> read(Path folder) throws IOException {
    return isIn(folder) ? Files.readAllLines(folder.resolve(FILE)) : List.of();
  }

  static void write(Path folder, Collection<String> paths) throws IOException {
    SortedSet<String> lines = new TreeSet<>(paths);
    lines.add(FILE);
    Files.write(folder.resolve(FILE), lines);
  }
}
