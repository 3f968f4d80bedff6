package dev.prepkit.print;

/** A document laid out on pages. It belongs to one thread. */
public interface PrintLayout {

  /** How many pages it takes, at least 1. */
  int pages();

  /** Whether anything sticks out over the right edge of the page's content. */
  boolean overflows();

  /** Paints and writes it; call it once. */
  PdfFile write();
}
