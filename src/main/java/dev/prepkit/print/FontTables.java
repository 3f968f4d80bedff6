package dev.prepkit.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of one font in a file (OpenType 1.9, font file structure). */
final class FontTables {

  private static final int ENTRY = 16;

  /** In bytes of the file. */
  record Extent(long offset, long length) {}

  private final SeekableByteChannel file;
  private final Map<String, Extent> extents = new HashMap<>();

  private FontTables(SeekableByteChannel file) {
    this.file = file;
  }

  /** The tables of the font whose directory stands at an offset; all of them lie in the file. */
  static FontTables at(SeekableByteChannel file, long offset) throws IOException, UnusableFont {
    FontTables tables = new FontTables(file);
    int count = Short.toUnsignedInt(read(file, offset + 4, 2).getShort());
    ByteBuffer directory = read(file, offset + 12, count * ENTRY);
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      directory.get(tag).getInt(); // a checksum, which many fonts have wrong
      long from = Integer.toUnsignedLong(directory.getInt());
      long length = Integer.toUnsignedLong(directory.getInt());
      if (from + length > file.size()) {
        throw UnusableFont.damaged("is cut short");
      }
      tables.extents.put(new String(tag, StandardCharsets.ISO_8859_1), new Extent(from, length));
    }
    return tables;
  }

  boolean has(String tag) {
    return extents.containsKey(tag);
  }

  Optional<Extent> extent(String tag) {
    return Optional.ofNullable(extents.get(tag));
  }

  /** The start of a table, or all of it if it is shorter. */
  ByteBuffer start(String tag, int most) throws IOException, UnusableFont {
    Extent extent = extents.getOrDefault(tag, new Extent(0, 0));
    return read(file, extent.offset(), (int) Math.min(most, extent.length()));
  }

  /** Bytes of a file, in the order of its numbers. */
  static ByteBuffer read(SeekableByteChannel file, long offset, int length)
      throws IOException, UnusableFont {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    file.position(offset);
    while (bytes.hasRemaining()) {
      if (file.read(bytes) < 0) {
        throw UnusableFont.damaged("is cut short");
      }
    }
    return bytes.flip();
  }
}
