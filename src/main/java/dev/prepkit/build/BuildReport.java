package dev.prepkit.build;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a build went.
 *
 * @param sizes in bytes, of all files that there are now, by their paths
 * @param shortened the sheets that had to leave questions out
 */
public record BuildReport(
    SortedMap<String, Long> sizes, Changes changes, List<ShortenedSheet> shortened) {

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
    sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
    shortened = List.copyOf(shortened);
  }

  /** That of a build that found nothing to do. */
  static BuildReport standing(SortedMap<String, Long> sizes) {
    return new BuildReport(sizes, Changes.NONE, List.of());
  }

  /** The same, when it is known what is different. */
  BuildReport with(Changes found) {
    return new BuildReport(sizes, found, shortened);
  }

  /** Whether nothing but numbers is to be told. */
  boolean isSilent() {
    return shortened.isEmpty();
  }
}
