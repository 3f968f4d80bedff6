package dev.prepkit.print.openpdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes out of a TrueType subset what no reader needs, so that it packs well: the measures of
 * glyphs that it does not hold, since a subset keeps the numbers of all glyphs, and the
 * instructions that fitted outlines to the coarse screens of old (ISO 32000-1, 9.9, has them
 * optional).
 */
final class SlimFont {

  private static final Set<String> INSTRUCTIONS = Set.of("cvt ", "fpgm", "prep");
  private static final int METRIC = 4;
  private static final int NOT_DEFINED = 0;

  private final byte[] subset;
  private final GlyphTables tables;
  private final int[] outlines;

  private SlimFont(byte[] subset, GlyphTables tables, int[] outlines) {
    this.subset = subset;
    this.tables = tables;
    this.outlines = outlines;
  }

  /**
   * The slim font.
   *
   * @param subset a font whose unused glyphs have no outlines; one without TrueType's outlines is
   *     handed back as it is
   * @param kept glyphs without ink that a text may use
   */
  static byte[] of(byte[] subset, BitSet kept) {
    GlyphTables tables = new GlyphTables(subset);
    return tables
        .outlines()
        .map(outlines -> new SlimFont(subset, tables, outlines).slim(kept))
        .orElse(subset);
  }

  private byte[] slim(BitSet kept) {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    tables.tables().forEach((tag, table) -> parts.put(tag, bytes(table)));
    parts.keySet().removeAll(INSTRUCTIONS);
    forgetMeasures(parts, kept);
    shortenOutlines(parts);
    return file(parts);
  }

  private byte[] bytes(GlyphTables.Table table) {
    return Arrays.copyOfRange(subset, table.start(), table.start() + table.length());
  }

  private void forgetMeasures(Map<String, byte[]> parts, BitSet kept) {
    byte[] all = parts.get("hmtx");
    int full = ByteBuffer.wrap(parts.get("hhea")).getShort(34) & 0xFFFF;
    int glyphs = Math.min(full, outlines.length - 1);
    byte[] left = new byte[all.length];
    System.arraycopy(all, METRIC * glyphs, left, METRIC * glyphs, all.length - METRIC * glyphs);
    for (int glyph = 0; glyph < glyphs; glyph++) {
      if (glyph == NOT_DEFINED || outlines[glyph] != outlines[glyph + 1]) {
        System.arraycopy(all, METRIC * glyph, left, METRIC * glyph, METRIC);
      }
    }
    for (int at = kept.nextSetBit(0); at >= 0 && at < glyphs; at = kept.nextSetBit(at + 1)) {
      System.arraycopy(all, METRIC * at, left, METRIC * at, METRIC);
    }
    parts.put("hmtx", left);
  }

  private void shortenOutlines(Map<String, byte[]> parts) {
    ByteBuffer old = ByteBuffer.wrap(parts.get("glyf"));
    ByteBuffer glyphs = ByteBuffer.allocate(old.capacity() + outlines.length);
    int[] places = new int[outlines.length];
    for (int glyph = 0; glyph < outlines.length - 1; glyph++) {
      int length = outlines[glyph + 1] - outlines[glyph];
      if (length > 0) {
        GlyphOutline.write(old.slice(outlines[glyph], length), glyphs);
      }
      places[glyph + 1] = glyphs.position();
    }
    parts.put("glyf", Arrays.copyOf(glyphs.array(), glyphs.position()));
    put(places, ByteBuffer.wrap(parts.get("loca")));
  }

  private void put(int[] places, ByteBuffer table) {
    if (tables.isLong()) {
      table.asIntBuffer().put(places);
    } else {
      for (int place : places) {
        table.putShort((short) (place / 2));
      }
    }
  }

  private static byte[] file(SortedMap<String, byte[]> parts) {
    int start = GlyphTables.DIRECTORY + GlyphTables.RECORD * parts.size();
    int size = start + parts.values().stream().mapToInt(part -> padded(part.length)).sum();
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(parts.size());
    file.putInt(0x00010000).putShort((short) parts.size());
    file.putShort((short) (power * GlyphTables.RECORD));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) ((parts.size() - power) * GlyphTables.RECORD));
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      file.put(start, part.getValue());
      file.put(part.getKey().getBytes(StandardCharsets.ISO_8859_1));
      int end = start + padded(part.getValue().length);
      file.putInt(checksum(file, start, end)).putInt(start).putInt(part.getValue().length);
      start = end;
    }
    return file.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static int checksum(ByteBuffer file, int start, int end) {
    int sum = 0;
    for (int at = start; at < end; at += Integer.BYTES) {
      sum += file.getInt(at);
    }
    return sum;
  }
}
