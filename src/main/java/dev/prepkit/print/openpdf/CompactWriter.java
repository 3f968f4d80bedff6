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

/** Writes a PDF with everything packed, and fonts without the measures of glyphs left out. */
final class CompactWriter extends PdfWriter {

  /** The length of an embedded TrueType font before it is packed (ISO 32000-1, 9.9). */
  private static final PdfName TRUE_TYPE_LENGTH = new PdfName("Length1");

  /** Outlines of the other kind, in a font with many characters. */
  private static final PdfName CFF = new PdfName("CIDFontType0C");

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
    return object instanceof PdfStream stream && isFont(stream)
        ? super.addToBody(packed(stream))
        : super.addToBody(object);
  }

  private static boolean isFont(PdfStream stream) {
    return stream.contains(TRUE_TYPE_LENGTH) || CFF.equals(stream.get(PdfName.SUBTYPE));
  }

  private PdfStream packed(PdfStream loose) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    loose.writeContent(content);
    byte[] font = unpacked(content.toByteArray());
    PdfStream packed = new PdfStream(font);
    if (loose.contains(TRUE_TYPE_LENGTH)) {
      GlyphTables.forgetUnused(font, inkless);
      packed.put(TRUE_TYPE_LENGTH, loose.get(TRUE_TYPE_LENGTH));
    } else {
      packed.put(PdfName.SUBTYPE, CFF);
    }
    packed.flateCompress(PdfStream.BEST_COMPRESSION);
    return packed;
  }

  private static byte[] unpacked(byte[] content) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
      return in.readAllBytes();
    }
  }
}
