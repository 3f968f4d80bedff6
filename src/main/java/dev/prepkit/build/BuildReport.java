package dev.prepkit.build;

import java.util.List;

/**
 * How a build went.
 *
 * @param files how many files there are
 * @param written how many of them are new or changed
 * @param searchBytes how large the index of the search is; 0 where there is none
 * @param shortened the sheets that had to leave questions out
 */
public record BuildReport(int files, int written, int searchBytes, List<ShortenedSheet> shortened) {

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

  /** That of a build that found nothing to do. */
  static BuildReport standing(int files) {
    return new BuildReport(files, 0, 0, List.of());
  }

  /** The same, when it is known how much was to be written. */
  BuildReport written(int count) {
    return new BuildReport(files, count, searchBytes, shortened);
  }

  /** Whether nothing but numbers is to be told. */
  boolean isSilent() {
    return shortened.isEmpty();
  }

  public BuildReport {
    shortened = List.copyOf(shortened);
  }
}
