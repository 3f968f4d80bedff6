package dev.prepkit.print;

import java.util.List;
import java.util.stream.Stream;

/** A finished PDF, with all that did not come out as the document asked. */
public record PdfFile(byte[] bytes, List<PrintProblem> problems) {

  public PdfFile {
    problems = List.copyOf(problems);
  }

  /** The same file with more to say about it. */
  PdfFile with(List<PrintProblem> more) {
    return new PdfFile(bytes, Stream.concat(problems.stream(), more.stream()).toList());
  }
}
