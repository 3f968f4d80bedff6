package dev.prepkit.print;

/** What every PDF is to conform to. */
public enum PdfStandard {
  /** ISO 14289-1: everybody can read it, also with a screen reader. */
  UA_1("PDF/UA-1"),

  /** ISO 19005-2, level A: it can be read in years to come. */
  A_2A("PDF/A-2a");

  private final String title;

  PdfStandard(String title) {
    this.title = title;
  }

  /** The name that people know it by, like {@code PDF/UA-1}. */
  public String title() {
    return title;
  }
}
