package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontShelf;
import dev.prepkit.print.PdfEngine;
import dev.prepkit.print.Pictures;
import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.PrintLayout;
import dev.prepkit.print.UnusableFont;
import java.time.LocalDate;

/**
 * Writes tagged PDFs: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file. The same
 * document and date give the same bytes. Safe for many threads; it reads no file but pictures of
 * the theme, and no address.
 */
public final class OpenPdfEngine implements PdfEngine {

  static {
    // Or layout would read settings from a file in the user's home.
    System.setProperty("xr.conf", Resources.address(OpenPdfEngine.class, "layout.conf"));
  }

  private final FontSet fonts;
  private final Shared shared;
  private final LocalDate date;

  /**
   * Loads the fonts.
   *
   * @param fonts with at least one face of the theme; nothing else is asked for glyphs
   * @param pictures what documents may show beside the pictures in {@code data:} addresses
   * @param date the date that the files carry
   * @throws IllegalArgumentException if the theme has no faces
   * @throws UnusableFont if one of the theme's is damaged, or may not be embedded
   */
  public OpenPdfEngine(FontShelf fonts, Pictures pictures, LocalDate date) throws UnusableFont {
    this.fonts = new FontSet(fonts);
    this.shared = new Shared(new StyleCache(), new PictureShelf(pictures));
    this.date = date;
  }

  @Override
  public PrintLayout layout(PrintDocument document) {
    PrintMarkup.Tree tree = PrintMarkup.read(document, fonts);
    return GuardedLayout.of(
        tree, shared.styles(), () -> new OpenPdfLayout(tree, fonts, shared, date));
  }
}
