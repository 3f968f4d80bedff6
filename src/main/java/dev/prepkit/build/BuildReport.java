package dev.prepkit.build;

import java.util.List;

/**
 * How a build went.
 *
 * @param files how many files were made
 * @param searchBytes how large the index of the search is; 0 where there is none
 * @param shortened the sheets that had to leave questions out
 */
public record BuildReport(int files, int searchBytes, List<ShortenedSheet> shortened) {

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
    shortened = List.copyOf(shortened);
  }
}
