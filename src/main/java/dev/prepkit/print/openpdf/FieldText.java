package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAppearance;

/**
 * Sets the text that a field has from the start.
 *
 * @param size in points, like all lengths here
 */
record FieldText(FontSet fonts, Face face, float size) {

  /** From one line to the next. */
  float pitch() {
    return size * LineMetrics.LINE;
  }

  /** How far below the upper edge of a field of many lines the first one stands. */
  float ascent() {
    return size * LineMetrics.ASCENT;
  }

  /** How far below the upper edge of a line its letters stand: capitals are in the middle. */
  float baseline(float lineHeight) {
    return baseline(lineHeight, face.font(), size);
  }

  static float baseline(float lineHeight, BaseFont font, float size) {
    return (lineHeight + font.getFontDescriptor(BaseFont.CAPHEIGHT, size)) / 2;
  }

  /** The lines, broken between words where they get wider than the field. */
  List<String> lines(String text, float width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split("(?<= )")) {
        if (!line.isEmpty() && width(line + word.stripTrailing()) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  float width(String text) {
    return (float)
        text.codePoints()
            .mapToObj(Character::toString)
            .mapToDouble(sign -> fontFor(sign.codePointAt(0)).getWidthPoint(sign, size))
            .sum();
  }

  private BaseFont fontFor(int codePoint) {
    return fonts.faceFor(codePoint, face).font();
  }

  /** Shows a line, run by run of characters with the same font. */
  void show(String line, PdfAppearance appearance) {
    int[] signs = VisualOrder.of(line, VisualOrder.isFromTheRight(line)).codePoints().toArray();
    for (int start = 0, end; start < signs.length; start = end) {
      BaseFont font = fontFor(signs[start]);
      end = start + 1;
      while (end < signs.length && fontFor(signs[end]) == font) {
        end++;
      }
      appearance.setFontAndSize(font, size);
      appearance.showText(new String(signs, start, end - start));
    }
  }
}
