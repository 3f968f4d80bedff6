package dev.prepkit.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a font file says about its faces (OpenType 1.9), without reading the outlines: a font
 * for Chinese or Japanese has 20 MB of them.
 */
public final class FontFileReader {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int OPEN_TYPE = 0x4F54544F; // OTTO
  private static final int COLLECTION = 0x74746366; // ttcf
  private static final int WOFF = 0x774F4646; // wOFF
  private static final int WOFF2 = 0x774F4632; // wOF2
  private static final int POSTSCRIPT = 0x25215053; // %!PS
  private static final int POSTSCRIPT_BINARY = 0x8001;

  /** In fonts; the largest collections have about thirty. */
  private static final int MAX_FONTS = 256;

  private FontFileReader() {}

  /**
   * Reads the faces of a file: one, or all of a collection in their order.
   *
   * @throws UnusableFont if sheets cannot be printed with it
   */
  public static List<FontFace> read(FontFile file) throws IOException, UnusableFont {
    try (SeekableByteChannel in = file.open()) {
      if (in.size() < 12) {
        throw UnusableFont.damaged("is no whole font");
      }
      int start = FontTables.read(in, 0, 4).getInt();
      return switch (start) {
        case TRUE_TYPE, OPEN_TYPE -> List.of(face(file, FontTables.at(in, 0)));
        case COLLECTION -> collection(file, in);
        case WOFF, WOFF2 -> throw UnusableFont.wrongKind("is a font for web pages, not for paper");
        default -> throw unknown(start);
      };
    }
  }

  /**
   * Reads the whole file, made ready for a PDF.
   *
   * @throws UnusableFont if it is damaged
   */
  public static byte[] bytes(FontFile file) throws IOException, UnusableFont {
    byte[] bytes = Files.readAllBytes(file.path());
    try (SeekableByteChannel in = file.open()) {
      int number = file.index().orElse(-1);
      long start = number < 0 ? 0 : FontTables.read(in, 12 + 4L * number, 4).getInt();
      FontTables.at(in, start)
          .extent("CFF ")
          .ifPresent(cff -> CffCharset.putInOrder(slice(bytes, cff)));
      return bytes;
    }
  }

  private static ByteBuffer slice(byte[] bytes, FontTables.Extent extent) {
    return ByteBuffer.wrap(bytes).slice((int) extent.offset(), (int) extent.length());
  }

  private static UnusableFont unknown(int start) {
    return start == POSTSCRIPT || start >>> 16 == POSTSCRIPT_BINARY
        ? UnusableFont.wrongKind("is a PostScript font of the old kind (Type 1)")
        : UnusableFont.wrongKind("is no TrueType or OpenType font");
  }

  private static List<FontFace> collection(FontFile file, SeekableByteChannel in)
      throws IOException, UnusableFont {
    int count = FontTables.read(in, 8, 4).getInt();
    if (count < 1 || count > MAX_FONTS) {
      throw UnusableFont.damaged("is no whole collection of fonts");
    }
    ByteBuffer offsets = FontTables.read(in, 12, 4 * count);
    List<FontFace> faces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      FontTables tables = FontTables.at(in, Integer.toUnsignedLong(offsets.getInt()));
      faces.add(face(file.font(i), tables));
    }
    return faces;
  }

  private static FontFace face(FontFile file, FontTables tables) throws IOException, UnusableFont {
    FontCheck.check(tables);
    FontStyle style = FontStyle.of(tables);
    return new FontFace(FontName.family(tables), style.weight(), style.italic(), file);
  }
}
