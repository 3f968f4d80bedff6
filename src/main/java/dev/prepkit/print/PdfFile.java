package dev.prepkit.print;

import java.util.List;

/**
 * A finished PDF, with all that did not come out as the document asked.
 *
 * @param pages the number of pages
 */
public record PdfFile(byte[] bytes, int pages, List<PrintProblem> problems) {

  public PdfFile {
    problems = List.copyOf(problems);
  }
}
