package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontFace;
import dev.prepkit.print.PdfEngine;
import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.PrintLayout;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes tagged PDFs: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file. The same
 * document and date give the same bytes. Safe for many threads; it reads no file and no address.
 */
public final class OpenPdfEngine implements PdfEngine {

  private final FontSet fonts;
  private final LocalDate date;

  /**
   * Loads the fonts.
   *
   * @param faces at least one TrueType font; nothing else is asked for glyphs
   * @param fallbacks the families that help out where others lack a character, in order
   * @param date the date that the files carry
   * @throws IllegalArgumentException if there are no faces
   */
  public OpenPdfEngine(List<FontFace> faces, List<String> fallbacks, LocalDate date) {
    this.fonts = new FontSet(faces, fallbacks);
    this.date = date;
  }

  @Override
  public PrintLayout layout(PrintDocument document) {
    return new OpenPdfLayout(PrintMarkup.read(document.html(), fonts), document, fonts, date);
  }
}
