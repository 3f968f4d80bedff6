package dev.prepkit.print.openpdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a PDF with everything packed, and fonts without what no reader needs. */
final class CompactWriter extends PdfWriter {

  /** The length of an embedded TrueType font before it is packed (ISO 32000-1, 9.9). */
  private static final PdfName TRUE_TYPE_LENGTH = new PdfName("Length1");

  /** Of deflate: the usual one, 6, packs a fiftieth smaller, and takes a third longer. */
  private static final int LEVEL = 4;

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
    writer.setCompressionLevel(LEVEL);
    return writer;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    return super.addToBody(object instanceof PdfStream stream ? packed(stream) : object);
  }

  /** Fonts, and what says which characters their glyphs are, come unpacked. */
  private PdfStream packed(PdfStream stream) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    stream.writeContent(content);
    byte[] bytes = content.toByteArray();
    if (!isStored(bytes)) {
      return stream;
    }
    byte[] plain = unpacked(bytes);
    return stream.contains(TRUE_TYPE_LENGTH) ? font(stream, plain) : packed(stream, plain);
  }

  private PdfStream font(PdfStream stream, byte[] content) {
    byte[] slim = SlimFont.of(content, inkless);
    PdfStream font = packed(stream, slim);
    font.put(TRUE_TYPE_LENGTH, new PdfNumber(slim.length));
    return font;
  }

  private static PdfStream packed(PdfStream stream, byte[] content) {
    PdfStream packed = new PdfStream(content);
    packed.mergeDifferent(stream);
    packed.remove(PdfName.FILTER);
    packed.flateCompress(LEVEL);
    return packed;
  }

  /** Whether content has the form of packed content, but is not (RFC 1950 and 1951, 3.2.4). */
  private static boolean isStored(byte[] content) {
    return content.length > 7 && content[0] == 0x78 && content[1] == 0x01 && content[2] <= 1;
  }

  /** Stored content is larger than what it holds. */
  private static byte[] unpacked(byte[] content) throws IOException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(content);
      byte[] plain = new byte[content.length];
      int length = inflater.inflate(plain);
      if (!inflater.finished()) {
        throw new IOException("a stream of the PDF cannot be unpacked");
      }
      return Arrays.copyOf(plain, length);
    } catch (DataFormatException e) {
      throw new IOException(e);
    }
  }
}
