package dev.prepkit.print.openpdf;

import java.nio.ByteBuffer;

/** An outline of a TrueType font's glyph (OpenType 1.9, glyf). */
final class GlyphOutline {

  /** Number of contours, and the box around them. */
  private static final int HEADER = 10;

  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int FOUR_SCALES = 0x0080;
  private static final int INSTRUCTED = 0x0100;

  private GlyphOutline() {}

  /** Writes an outline without its instructions, and ends at an even place. */
  static void write(ByteBuffer outline, ByteBuffer target) {
    if (outline.getShort(0) >= 0) {
      writeSimple(outline, target);
    } else {
      writeComposite(outline, target);
    }
    if (target.position() % 2 != 0) {
      target.put((byte) 0);
    }
  }

  private static void writeSimple(ByteBuffer outline, ByteBuffer target) {
    int length = HEADER + 2 * outline.getShort(0);
    int points = length + 2 + (outline.getShort(length) & 0xFFFF);
    if (points > outline.capacity()) { // damaged: not for us to mend
      target.put(outline);
      return;
    }
    target.put(outline.slice(0, length)).putShort((short) 0);
    target.put(outline.slice(points, outline.capacity() - points));
  }

  private static void writeComposite(ByteBuffer outline, ByteBuffer target) {
    int at = target.position() + HEADER;
    target.put(outline);
    int flags;
    do {
      flags = target.getShort(at);
      target.putShort(at, (short) (flags & ~INSTRUCTED));
      at += 4 + offsets(flags) + scales(flags);
    } while ((flags & MORE) != 0);
    target.position(at); // instructions come last
  }

  private static int offsets(int flags) {
    return (flags & WORDS) != 0 ? 4 : 2;
  }

  private static int scales(int flags) {
    if ((flags & SCALE) != 0) {
      return 2;
    }
    if ((flags & TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & FOUR_SCALES) != 0 ? 8 : 0;
  }
}
