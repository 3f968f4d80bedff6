package dev.prepkit.print.openpdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts in which people type. A viewer can use a font only if it knows the code of every letter
 * and has the letter, so these are simple fonts with all of Windows-1252 (ISO 32000-1, D.2). Safe
 * for many threads.
 */
final class TypingFonts {

  private static final String LETTERS = "AZazÀÿßœ€“–";

  private final List<FontSet.Face> faces;
  private final Map<FontSet.Face, BaseFont> fonts = new ConcurrentHashMap<>();

  TypingFonts(List<FontSet.Face> faces) {
    this.faces = faces;
  }

  /** The font for a face; that of another one, if the face lacks Latin letters. */
  BaseFont of(FontSet.Face wanted) {
    FontSet.Face face =
        hasLetters(wanted)
            ? wanted
            : faces.stream().filter(TypingFonts::hasLetters).findFirst().orElse(wanted);
    return fonts.computeIfAbsent(face, TypingFonts::load);
  }

  private static boolean hasLetters(FontSet.Face face) {
    return LETTERS.codePoints().allMatch(face::covers);
  }

  private static BaseFont load(FontSet.Face face) {
    try {
      BaseFont font =
          BaseFont.createFont(
              face.name(),
              BaseFont.WINANSI,
              true,
              false,
              LineMetrics.applied(face.source().bytes()),
              null);
      font.addSubsetRange(new int[] {0x20, 0xFF}); // or the whole file would be embedded
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
