package dev.prepkit.print.openpdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Gives a font the same height of line in all viewers, as a share of the type size. Each takes it
 * from other metrics: from the box around the glyphs, from the typographic ascent and descent, or
 * from constants of its own, which these are.
 */
final class LineMetrics {

  static final float ASCENT = 1;
  static final float DESCENT = 0.35f;
  static final float LINE = ASCENT + DESCENT;

  private LineMetrics() {}

  /** A copy of a TrueType file with these metrics (OpenType 1.9, tables {@code head} and OS/2). */
  static byte[] applied(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file.clone());
    int head = table("head", font);
    int os2 = table("OS/2", font);
    short unitsPerEm = font.getShort(head + 18);
    short ascent = (short) (unitsPerEm * ASCENT);
    short descent = (short) (unitsPerEm * -DESCENT);
    font.putShort(head + 38, descent).putShort(head + 42, ascent);
    font.putShort(os2 + 68, ascent).putShort(os2 + 70, descent);
    return font.array();
  }

  private static int table(String name, ByteBuffer font) {
    byte[] tag = new byte[4];
    for (int i = 0, record = 12; i < font.getShort(4); i++, record += 16) {
      font.get(record, tag);
      if (name.equals(new String(tag, StandardCharsets.ISO_8859_1))) {
        return font.getInt(record + 8);
      }
    }
    throw new IllegalArgumentException("a font without the table " + name);
  }
}
