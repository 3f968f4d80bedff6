package dev.prepkit.print;

import java.util.List;

/** Checks finished PDFs, whoever made them, against every {@link PdfStandard}. */
public interface PdfValidator {

  /**
   * All that is wrong with one file; nothing if it conforms. Safe for many threads.
   *
   * @param pdf whatever bytes there are, also such that are no PDF
   */
  List<PdfFault> validate(byte[] pdf);
}
