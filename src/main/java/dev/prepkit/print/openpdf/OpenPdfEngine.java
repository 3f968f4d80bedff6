package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontFace;
import dev.prepkit.print.PdfEngine;
import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.PrintLayout;
import dev.prepkit.print.UnusableFont;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes tagged PDFs: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file. The same
 * document and date give the same bytes. Safe for many threads; it reads no file and no address.
 */
public final class OpenPdfEngine implements PdfEngine {

  static {
    // Or layout would read settings from a file in the user's home.
    System.setProperty("xr.conf", Resources.address(OpenPdfEngine.class, "layout.conf"));
  }

  private final FontSet fonts;
  private final LocalDate date;

  /**
   * Loads the fonts.
   *
   * @param faces at least one TrueType font; nothing else is asked for glyphs
   * @param fallbacks the families that help out where others lack a character, in order
   * @param date the date that the files carry
   * @throws IllegalArgumentException if there are no faces
   * @throws UnusableFont if one is damaged, or may not be embedded
   */
  public OpenPdfEngine(List<FontFace> faces, List<String> fallbacks, LocalDate date)
      throws UnusableFont {
    this.fonts = new FontSet(faces, fallbacks);
    this.date = date;
  }

  @Override
  public PrintLayout layout(PrintDocument document) {
    return new OpenPdfLayout(PrintMarkup.read(document.html(), fonts), fonts, date);
  }
}
