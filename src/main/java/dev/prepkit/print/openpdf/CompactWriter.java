package dev.prepkit.print.openpdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.zip.InflaterInputStream;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a PDF with objects packed, and with fonts that hold no measures of glyphs left out. */
final class CompactWriter extends PdfWriter {

  /** The length of an embedded TrueType font before it is packed (ISO 32000-1, 9.9). */
  private static final PdfName FONT_LENGTH = new PdfName("Length1");

  private final BitSet inkless;

  private CompactWriter(PdfDocument pages, OutputStream out, BitSet inkless) {
    super(pages, out);
    this.inkless = inkless;
  }

  /**
   * A writer for a document that is not open yet.
   *
   * @param inkless the glyphs without ink of all fonts, like spaces
   */
  static CompactWriter of(Document document, OutputStream out, BitSet inkless) {
    PdfDocument pages = new PdfDocument();
    document.addDocListener(pages);
    CompactWriter writer = new CompactWriter(pages, out, inkless);
    pages.addWriter(writer);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    return writer;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    return object instanceof PdfStream stream && stream.contains(FONT_LENGTH)
        ? super.addToBody(compacted(stream))
        : super.addToBody(object);
  }

  private PdfStream compacted(PdfStream packed) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    packed.writeContent(content);
    byte[] font = unpacked(content.toByteArray());
    GlyphTables.forgetUnused(font, inkless);
    PdfStream smaller = new PdfStream(font);
    smaller.put(FONT_LENGTH, packed.get(FONT_LENGTH));
    smaller.flateCompress(PdfStream.BEST_COMPRESSION);
    return smaller;
  }

  private static byte[] unpacked(byte[] content) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
      return in.readAllBytes();
    }
  }
}
