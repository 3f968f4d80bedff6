package dev.prepkit.print;

/** Lays out print documents and writes them as PDF. Safe for many threads. */
public interface PdfEngine {

  /** Lays a document out on its pages, without writing it. */
  PrintLayout layout(PrintDocument document);
}
