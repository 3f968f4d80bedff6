package dev.prepkit.print;

import dev.prepkit.text.Fingerprint;
import java.util.List;

/**
 * A finished sheet.
 *
 * @param name the name of its file, without ending
 * @param leftOut what found no room, in full
 * @param points the type size that the fit came to; nothing where there was none to find
 * @param madeOf all that decides what its file is like
 */
public record Sheet(
    String name, PdfFile pdf, List<String> leftOut, String points, Fingerprint madeOf) {

  public Sheet {
    leftOut = List.copyOf(leftOut);
  }

  /** One of an earlier build, about which there was nothing to say. */
  static Sheet again(String name, byte[] bytes, Fingerprint madeOf) {
    return new Sheet(name, new PdfFile(bytes, List.of()), List.of(), "", madeOf);
  }

  Sheet named(String other) {
    return new Sheet(other, pdf, leftOut, points, madeOf);
  }

  /** Whether it shows all that it was to show, so that nobody needs to hear of it again. */
  public boolean isFlawless() {
    return leftOut.isEmpty() && pdf.problems().isEmpty();
  }
}
