package dev.prepkit.print;

import java.util.List;

/**
 * A finished sheet.
 *
 * @param name the name of its file, without ending
 * @param leftOut what found no room, in full
 * @param points the type size that the fit came to; nothing where there was none to find
 */
public record Sheet(String name, PdfFile pdf, List<String> leftOut, String points) {

  public Sheet {
    leftOut = List.copyOf(leftOut);
  }

  Sheet named(String other) {
    return new Sheet(other, pdf, leftOut, points);
  }
}
