package dev.prepkit.build;

import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The fingerprints of files and folders of the user's. */
record UserFiles(Path folder) {

  /**
   * That of some files, and of all that is in some folders.
   *
   * @param names of files or folders, which need not be there
   * @param counts whether a file matters, by its path
   */
  Fingerprint of(Collection<String> names, Predicate<String> counts) throws IOException {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      for (Path file : files(folder.resolve(name))) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (counts.test(path)) {
          parts.add(path);
          parts.add(bytes(file).hex());
        }
      }
    }
    return Fingerprint.of(parts);
  }

  private static List<Path> files(Path start) throws IOException {
    if (!Files.exists(start)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(start)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Those of a file that a link or a name leads to, out of the folder, are not ours to read. */
  private Fingerprint bytes(Path file) throws IOException {
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      return Fingerprint.of(List.of("elsewhere"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Fingerprint.of(in);
    }
  }
}
