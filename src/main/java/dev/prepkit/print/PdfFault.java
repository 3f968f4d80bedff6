package dev.prepkit.print;

import java.util.Optional;

/** Something for which a file is no PDF that everybody can read. */
public sealed interface PdfFault {

  /**
   * A rule of a standard that the file breaks.
   *
   * @param clause of the standard, like {@code 7.4.2}
   * @param test 1-based; veraPDF splits a clause into several tests
   * @param message what is wrong, in English
   * @param times how often, at least 1
   * @param first where the first of them is, like {@code page 3}; empty for the file as a whole
   */
  record BrokenRule(
      PdfStandard standard,
      String clause,
      int test,
      String message,
      int times,
      Optional<String> first)
      implements PdfFault {}

  /** Why a file cannot be validated at all. */
  enum Unreadable implements PdfFault {
    EMPTY,
    /** Something else, with the name of a PDF. */
    NO_PDF,
    /** It breaks off, or its parts do not fit together. */
    DAMAGED,
    /** It wants a password. */
    LOCKED
  }
}
