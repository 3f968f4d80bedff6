package dev.prepkit.serve;

import dev.prepkit.build.WatchedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What goes into a build, as it lies there at one moment.
 *
 * @param today the day that counts as today
 * @param files by their paths
 */
record Snapshot(LocalDate today, SortedMap<String, Stamp> files) {

  /**
   * What changes of a file with its content, however an editor saves it.
   *
   * @param key which file it is, if the system has a name for that: another one after a rename
   */
  record Stamp(long size, FileTime modified, Optional<Object> key) {}

  Snapshot {
    files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * Looks at everything.
   *
   * @throws IOException also when a file goes away meanwhile
   */
  static Snapshot of(WatchedFiles inputs, LocalDate today) throws IOException {
    SortedMap<String, Stamp> files = new TreeMap<>();
    try {
      for (String path : inputs.files()) {
        files.put(path, stamp(inputs.folder().folder().resolve(path)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Snapshot(today, files);
  }

  private static Stamp stamp(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey()));
  }

  /** The files that are new, gone, or another now. */
  SortedSet<String> differences(Snapshot other) {
    SortedSet<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(other.files.keySet());
    paths.removeIf(path -> stampOf(path).equals(other.stampOf(path)));
    return paths;
  }

  private Optional<Stamp> stampOf(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Whether files are gone that are in an earlier one. */
  boolean lacks(Snapshot earlier) {
    return !files.keySet().containsAll(earlier.files.keySet());
  }

  /** The folders that have one of the files. */
  SortedSet<Path> folders(Path root) {
    SortedSet<Path> folders = new TreeSet<>();
    folders.add(root);
    for (Map.Entry<String, Stamp> each : files.entrySet()) {
      Path folder = root.resolve(each.getKey()).getParent();
      while (folder != null && folder.startsWith(root) && folders.add(folder)) {
        folder = folder.getParent();
      }
    }
    return folders;
  }
}
