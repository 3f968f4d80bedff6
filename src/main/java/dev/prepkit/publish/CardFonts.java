package dev.prepkit.publish;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * The fonts of a picture. A character that the first one lacks is taken from the next that has it.
 */
final class CardFonts {

  private final List<Font> fonts = new ArrayList<>();

  /**
   * @param files the first one is that of most texts
   */
  CardFonts(List<Path> files) throws IOException {
    for (Path file : files) {
      try {
        fonts.add(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
      } catch (FontFormatException e) {
        throw new IOException("no picture can be made with the font " + file, e);
      }
    }
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

  private Font font(int character) {
    return fonts.stream()
        .filter(font -> font.canDisplay(character))
        .findFirst()
        .orElse(fonts.getFirst());
  }
}
