package dev.prepkit.build;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How a build went.
 *
 * @param files what there is now of each kind of which there is anything
 * @param shortened the sheets that had to leave questions out
 */
public record BuildReport(
    Map<FileKind, FileCount> files, Changes changes, List<ShortenedSheet> shortened) {

  /**
   * Files of a kind.
   *
   * @param bytes of all of them
   */
  public record FileCount(int files, long bytes) {

    /** That of none. */
    public static final FileCount NONE = new FileCount(0, 0);

    /** That of both. */
    public FileCount plus(FileCount other) {
      return new FileCount(files + other.files, bytes + other.bytes);
    }
  }

  /**
   * What is different from what was there before; paths in their order.
   *
   * @param fresh files that are new
   * @param changed files that are not as they were
   * @param gone files that are no more
   */
  public record Changes(List<String> fresh, List<String> changed, List<String> gone) {

    /** All is as it was. */
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    public Changes {
      fresh = List.copyOf(fresh);
      changed = List.copyOf(changed);
      gone = List.copyOf(gone);
    }

    /** The paths of the files that were written. */
    public Stream<String> paths() {
      return Stream.concat(fresh.stream(), changed.stream());
    }

    /** How many files were written. */
    public int written() {
      return fresh.size() + changed.size();
    }
  }

  /**
   * A one-page sheet on which not all questions found room.
   *
   * @param points the size of its type
   * @param leftOut the questions in full
   */
  public record ShortenedSheet(String path, String points, List<String> leftOut) {

    public ShortenedSheet {
      leftOut = List.copyOf(leftOut);
    }
  }

  public BuildReport {
    files = Collections.unmodifiableMap(files);
    shortened = List.copyOf(shortened);
  }

  /** That of a build that found nothing to do. */
  static BuildReport standing(SortedMap<String, Long> sizes) {
    return new BuildReport(FileTally.of(sizes).counts(), Changes.NONE, List.of());
  }

  /** The same, when it is known what is different. */
  BuildReport with(Changes found) {
    return new BuildReport(files, found, shortened);
  }

  /** Of all kinds together. */
  public FileCount all() {
    return files.values().stream().reduce(FileCount.NONE, FileCount::plus);
  }

  /** Whether nothing but numbers is to be told. */
  boolean isSilent() {
    return shortened.isEmpty();
  }
}
