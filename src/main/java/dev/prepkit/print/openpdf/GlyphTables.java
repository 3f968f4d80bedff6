package dev.prepkit.print.openpdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The tables of a TrueType font that say how its glyphs are measured (OpenType 1.9, otff). */
final class GlyphTables {

  private static final int COLLECTION = 0x74746366; // ttcf
  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;
  private static final int METRIC = 4;

  /** A table's place in the file, and of its entry in the directory. */
  private record Table(int entry, int start, int length) {}

  private final ByteBuffer font;
  private final Map<String, Table> tables = new HashMap<>();

  private GlyphTables(byte[] font, int start) {
    this.font = ByteBuffer.wrap(font);
    int count = this.font.getShort(start + 4);
    for (int i = 0; i < count; i++) {
      int entry = start + DIRECTORY + i * RECORD;
      String tag = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
      Table table = new Table(entry, this.font.getInt(entry + 8), this.font.getInt(entry + 12));
      tables.put(tag, table);
    }
  }

  /** The glyphs that leave no ink, like spaces: of a font, or of all fonts of a collection. */
  static BitSet inkless(byte[] font) {
    ByteBuffer file = ByteBuffer.wrap(font);
    if (file.getInt(0) != COLLECTION) {
      return new GlyphTables(font, 0).inkless();
    }
    BitSet all = new BitSet();
    for (int i = 0; i < file.getInt(8); i++) {
      all.or(new GlyphTables(font, file.getInt(DIRECTORY + 4 * i)).inkless());
    }
    return all;
  }

  /**
   * Takes the measures of glyphs away that a subset does not hold, so that the font packs well: a
   * subset keeps the numbers of the glyphs, and with them the measures of all.
   *
   * @param subset the font, changed in place
   * @param kept glyphs without ink that a text may use
   */
  static void forgetUnused(byte[] subset, BitSet kept) {
    GlyphTables tables = new GlyphTables(subset, 0);
    BitSet unused = tables.inkless();
    unused.andNot(kept);
    unused.clear(0); // .notdef
    tables.forget(unused);
  }

  private BitSet inkless() {
    BitSet inkless = new BitSet();
    if (!tables.containsKey("loca")) {
      return inkless; // other outlines than TrueType's
    }
    int glyphs = font.getShort(tables.get("maxp").start() + 4) & 0xFFFF;
    for (int glyph = 0; glyph < glyphs; glyph++) {
      inkless.set(glyph, outline(glyph) == outline(glyph + 1));
    }
    return inkless;
  }

  private int outline(int glyph) {
    boolean isLong = font.getShort(tables.get("head").start() + 50) != 0;
    int places = tables.get("loca").start();
    return isLong ? font.getInt(places + 4 * glyph) : font.getShort(places + 2 * glyph) & 0xFFFF;
  }

  private void forget(BitSet glyphs) {
    Table measures = tables.get("hmtx");
    int full = font.getShort(tables.get("hhea").start() + 34) & 0xFFFF;
    glyphs.stream()
        .filter(glyph -> glyph < full)
        .forEach(glyph -> font.putInt(measures.start() + METRIC * glyph, 0));
    font.putInt(measures.entry() + 4, checksum(measures));
  }

  private int checksum(Table table) {
    int sum = 0;
    for (int at = table.start(); at + 4 <= table.start() + table.length(); at += 4) {
      sum += font.getInt(at);
    }
    return sum;
  }
}
