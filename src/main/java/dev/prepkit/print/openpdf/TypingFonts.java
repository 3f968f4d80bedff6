package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontFileReader;
import dev.prepkit.print.UnusableFont;
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

  private final List<Face> faces;
  private final Map<Face, BaseFont> fonts = new ConcurrentHashMap<>();

  TypingFonts(List<Face> faces) {
    this.faces = faces;
  }

  /** The font for a face; that of another one, if the face lacks Latin letters. */
  BaseFont of(Face wanted) {
    Face face =
        hasLetters(wanted)
            ? wanted
            : faces.stream().filter(TypingFonts::hasLetters).findFirst().orElse(wanted);
    return fonts.computeIfAbsent(face, TypingFonts::load);
  }

  private static boolean hasLetters(Face face) {
    boolean alone = face.source().file().index().isEmpty(); // not in a collection
    return alone && LETTERS.codePoints().allMatch(face::covers);
  }

  private static BaseFont load(Face face) {
    try {
      BaseFont font =
          BaseFont.createFont(
              face.fileName(),
              BaseFont.WINANSI,
              true,
              false,
              LineMetrics.applied(FontFileReader.bytes(face.source().file())),
              null);
      font.addSubsetRange(new int[] {0x20, 0xFF}); // or the whole file would be embedded
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFont e) {
      throw new IllegalStateException(e); // it was read before
    }
  }
}
