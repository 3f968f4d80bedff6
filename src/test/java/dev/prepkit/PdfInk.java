package dev.prepkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far down its pages a PDF is painted: by text, by rules and by lines to write on. */
public final class PdfInk extends PDFTextStripper {

  /**
   * A page as it is painted, above the running foot.
   *
   * @param used how much of the height between the margins is painted, from the top
   * @param endsWithHeading whether nothing is painted below its last heading
   */
  public record Page(int number, double used, boolean endsWithHeading) {}

  private static final float DPI = 72;
  private static final double MM = DPI / 25.4;

  /** The margins of a sheet that flows; a sheet of one page has smaller ones. */
  private static final double TOP = 17 * MM;

  private static final double BOTTOM = 19 * MM;

  /** In points: the numbers of the pages stand below. */
  private static final double FOOT = 15.5 * MM;

  private static final int PAPER = 245;

  /** In points: what hangs below the baseline of a heading, or a rule that belongs to it. */
  private static final double DESCENT = 8;

  /** The face in which only headings and names are set. */
  private static final String HEADING = "SourceSerif4-SemiBold";

  private double lastHeading;

  private PdfInk() {}

  public static List<Page> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<Page> pages = new ArrayList<>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        pages.add(page(page + 1, image, lastHeading(document, page + 1)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(int number, BufferedImage image, double lastHeading) {
    int lowest = (int) (image.getHeight() - FOOT);
    while (lowest > 0 && isBlank(image, lowest)) {
      lowest--;
    }
    double height = image.getHeight() - TOP - BOTTOM;
    return new Page(number, (lowest - TOP) / height, lowest < lastHeading + DESCENT);
  }

  private static boolean isBlank(BufferedImage image, int row) {
    for (int x = 0; x < image.getWidth(); x++) {
      if (image.getRaster().getSample(x, row, 0) < PAPER) {
        return false;
      }
    }
    return true;
  }

  private static double lastHeading(PDDocument document, int page) throws IOException {
    PdfInk reader = new PdfInk();
    reader.setStartPage(page);
    reader.setEndPage(page);
    reader.getText(document);
    return reader.lastHeading;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    super.processTextPosition(text);
    if (text.getFont().getName().endsWith(HEADING)) {
      lastHeading = Math.max(lastHeading, text.getYDirAdj());
    }
  }
}
