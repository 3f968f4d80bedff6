package dev.prepkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Font files for tests, whole and broken. */
public final class FontFiles {

  /** Japanese, Chinese and Korean; CFF outlines whose numbers have gaps. */
  public static final Path CJK = Path.of("src/test/resources/fonts/NotoSansCJKjp-Subset.otf");

  /** A few letters in TrueType. */
  public static final Path HEBREW =
      TestFiles.THEMES.resolve("plain/fonts/NotoSansHebrew-Regular.ttf");

  private FontFiles() {}

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font with a number of two bytes changed in one of its tables. */
  public static byte[] with(byte[] font, String table, int place, int value) {
    byte[] copy = font.clone();
    ByteBuffer bytes = ByteBuffer.wrap(copy);
    int entry = entry(bytes, table);
    bytes.putShort(bytes.getInt(entry + 8) + place, (short) value);
    return copy;
  }

  /** A font whose table of that name has another name. */
  public static byte[] without(byte[] font, String table, String other) {
    byte[] copy = font.clone();
    byte[] tag = other.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(tag, 0, copy, entry(ByteBuffer.wrap(copy), table), tag.length);
    return copy;
  }

  private static int entry(ByteBuffer font, String table) {
    for (int entry = 12; entry < 12 + 16 * font.getShort(4); entry += 16) {
      byte[] tag = Arrays.copyOfRange(font.array(), entry, entry + 4);
      if (new String(tag, StandardCharsets.ISO_8859_1).equals(table)) {
        return entry;
      }
    }
    throw new IllegalArgumentException(table);
  }

  /** A collection of one font, twice. */
  public static byte[] collection(byte[] font) {
    ByteBuffer all = ByteBuffer.allocate(20 + font.length);
    all.put("ttcf".getBytes(StandardCharsets.ISO_8859_1)).putInt(0x00010000).putInt(2);
    all.putInt(20).putInt(20).put(font);
    for (int entry = 32; entry < 32 + 16 * all.getShort(24); entry += 16) {
      all.putInt(entry + 8, all.getInt(entry + 8) + 20);
    }
    return all.array();
  }
}
