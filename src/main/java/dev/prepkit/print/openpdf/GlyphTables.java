package dev.prepkit.print.openpdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a TrueType font, and where its glyphs lie in them (OpenType 1.9, otff, loca). */
final class GlyphTables {

  private static final int COLLECTION = 0x74746366; // ttcf

  /** In bytes: what comes before the list of tables, and what each of them takes in it. */
  static final int DIRECTORY = 12;

  static final int RECORD = 16;

  /** Where a table lies in the file, in bytes. */
  record Table(int start, int length) {}

  private final ByteBuffer font;
  private final SortedMap<String, Table> tables = new TreeMap<>();

  GlyphTables(byte[] font) {
    this(font, 0);
  }

  private GlyphTables(byte[] font, int start) {
    this.font = ByteBuffer.wrap(font);
    int count = this.font.getShort(start + 4);
    for (int i = 0; i < count; i++) {
      int entry = start + DIRECTORY + i * RECORD;
      String tag = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, new Table(this.font.getInt(entry + 8), this.font.getInt(entry + 12)));
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

  private BitSet inkless() {
    return outlines().map(GlyphTables::inkless).orElseGet(BitSet::new);
  }

  private static BitSet inkless(int[] outlines) {
    BitSet inkless = new BitSet();
    for (int glyph = 0; glyph < outlines.length - 1; glyph++) {
      inkless.set(glyph, outlines[glyph] == outlines[glyph + 1]);
    }
    return inkless;
  }

  /** The tables by their tags. */
  SortedMap<String, Table> tables() {
    return tables;
  }

  /**
   * Where the outline of each glyph begins in the table {@code glyf}, and at last where that ends,
   * in bytes; nothing for a font with other outlines than TrueType's.
   */
  Optional<int[]> outlines() {
    if (!tables.containsKey("loca")) {
      return Optional.empty();
    }
    int[] outlines = new int[(font.getShort(tables.get("maxp").start() + 4) & 0xFFFF) + 1];
    ByteBuffer places = font.duplicate().position(tables.get("loca").start());
    if (isLong()) {
      places.asIntBuffer().get(outlines);
    } else {
      Arrays.setAll(outlines, i -> 2 * (places.getShort() & 0xFFFF));
    }
    return Optional.of(outlines);
  }

  /** Whether the places of outlines take four bytes each, not two. */
  boolean isLong() {
    return font.getShort(tables.get("head").start() + 50) != 0;
  }
}
