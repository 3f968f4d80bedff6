package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontFace;
import dev.prepkit.print.PdfEngine;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.PrintLayout;
import java.time.LocalDate;
import java.util.List;

public final class OpenPdfEngine implements PdfEngine {
  public OpenPdfEngine(List<FontFace> faces, List<String> fallbacks, LocalDate date) {}
  @Override public PrintLayout layout(PrintDocument d) {
    return new PrintLayout() {
      public int pages() { return 1; }
      public boolean overflows() { return false; }
      public double usedHeight() { return 0; }
      public PdfFile write() { return new PdfFile(d.html().getBytes(), 1, List.of()); }
    };
  }
}
