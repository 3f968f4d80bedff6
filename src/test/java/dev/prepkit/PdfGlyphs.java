package dev.prepkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Every glyph of a PDF as it is painted. */
public final class PdfGlyphs extends PDFTextStripper {

  /**
   * A painted glyph.
   *
   * @param points the size of its type
   * @param contrast with white paper, as WCAG 2.2 defines it, 1 to 21
   * @param grey whether its colour has no hue
   * @param inside whether it lies on the page, at least five millimetres from the edge
   */
  public record Glyph(
      String text, int page, double points, double contrast, boolean grey, boolean inside) {}

  private static final double MARGIN = 5 / 25.4 * 72;

  private final List<Glyph> glyphs = new ArrayList<>();

  private PdfGlyphs() {
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    setSuppressDuplicateOverlappingText(false);
  }

  public static List<Glyph> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfGlyphs reader = new PdfGlyphs();
      reader.getText(document);
      return reader.glyphs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    super.processTextPosition(text);
    if (!text.getUnicode().isBlank()) {
      glyphs.add(glyph(text));
    }
  }

  private Glyph glyph(TextPosition text) {
    try {
      int rgb = getGraphicsState().getNonStrokingColor().toRGB();
      int red = rgb >> 16 & 0xff;
      int green = rgb >> 8 & 0xff;
      int blue = rgb & 0xff;
      double light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
      return new Glyph(
          text.getUnicode(),
          getCurrentPageNo(),
          Math.round(text.getFontSizeInPt() * 10) / 10.0,
          1.05 / (light + 0.05),
          red == green && green == blue,
          isInside(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isInside(TextPosition text) {
    PDRectangle page = getCurrentPage().getMediaBox();
    return text.getXDirAdj() >= MARGIN
        && text.getXDirAdj() + text.getWidthDirAdj() <= page.getWidth() - MARGIN
        && text.getYDirAdj() >= MARGIN
        && text.getYDirAdj() <= page.getHeight() - MARGIN;
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
