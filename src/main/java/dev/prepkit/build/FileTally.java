package dev.prepkit.build;

import dev.prepkit.build.BuildReport.FileCount;
import java.util.EnumMap;
import java.util.Map;

/** Counts files, so that of ten thousand kits not each path is kept. Safe for many threads. */
final class FileTally {

  private final Map<FileKind, FileCount> counts = new EnumMap<>(FileKind.class);

  static FileTally of(Map<String, Long> sizes) {
    FileTally tally = new FileTally();
    tally.addAll(sizes);
    return tally;
  }

  /** Adds a file, whose size is in bytes. */
  synchronized void add(String path, long size) {
    counts.merge(FileKind.of(path), new FileCount(1, size), FileCount::plus);
  }

  void addAll(Map<String, Long> sizes) {
    sizes.forEach(this::add);
  }

  /** What there is of each kind of which there is anything. */
  synchronized Map<FileKind, FileCount> counts() {
    return new EnumMap<>(counts);
  }
}
