package dev.prepkit.print;

import java.util.List;

/**
 * A finished sheet.
 *
 * @param leftOut questions that found no room, in full
 * @param points the type size that the fit came to, or nothing to say
 */
public record Sheet(PdfFile pdf, List<String> leftOut, String points) {

  public Sheet {
    leftOut = List.copyOf(leftOut);
  }
}
