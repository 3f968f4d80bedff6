package dev.prepkit.publish;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * The fonts of a picture. A character that the first one lacks is taken from the next that has it;
 * a file is read when it is needed. Safe for many threads.
 */
final class CardFonts {

  private final List<Path> files;
  private final List<Font> read = new ArrayList<>();

  /**
   * @param files the first one is that of most texts
   */
  CardFonts(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /**
   * A text, each of its characters in a font that has it.
   *
   * @param size in dots
   */
  AttributedString set(String text, float size) {
    AttributedString set = new AttributedString(text);
    int start = 0;
    while (start < text.length()) {
      int character = text.codePointAt(start);
      int end = start + Character.charCount(character);
      set.addAttribute(TextAttribute.FONT, font(character).deriveFont(size), start, end);
      start = end;
    }
    return set;
  }

  private synchronized Font font(int character) {
    for (int i = 0; i < files.size(); i++) {
      if (i == read.size()) {
        read.add(font(files.get(i)));
      }
      if (read.get(i).canDisplay(character)) {
        return read.get(i);
      }
    }
    return read.getFirst();
  }

  /** A file may lie in a jar, so it is read as a stream. */
  private static Font font(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new UncheckedIOException(
          new IOException("no picture can be made with the font " + file, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
