package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/** The fonts of a theme, loaded once and shared by all documents and threads. */
final class FontSet {

  /** Faces of this weight and above are bold. */
  static final int BOLD = 600;

  /** A loaded face. */
  record Face(FontFace source, FontDescription description) {

    boolean covers(int codePoint) {
      return description.getFont().charExists(codePoint);
    }

    boolean is(boolean bold, boolean italic) {
      return source.weight() >= BOLD == bold && source.italic() == italic;
    }
  }

  private final List<Face> faces = new ArrayList<>();
  private final List<String> fallbacks;

  /**
   * Loads the faces.
   *
   * @param fallbacks families that help out where others lack a character, the first one first
   * @throws IllegalArgumentException if there are no faces, or one is no TrueType font
   */
  FontSet(List<FontFace> sources, List<String> fallbacks) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a theme needs at least one font for paper");
    }
    sources.forEach(source -> faces.add(load(source)));
    this.fallbacks = List.copyOf(fallbacks);
  }

  private static Face load(FontFace source) {
    String name = source.family() + "-" + source.weight() + (source.italic() ? "i" : "") + ".ttf";
    try {
      BaseFont font =
          BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, source.bytes(), null);
      font.setIncludeCidSet(
          false); // PDF/UA-1 7.21.4.2-2: a CIDSet must list every glyph, or be absent
      font.setSecureRandom(new SubsetTag(name));
      return new Face(source, describe(font, source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FontDescription describe(BaseFont font, FontFace source) {
    FontDescription.Decorations decorations =
        new FontDescription.Decorations(
            source.weight(),
            font.getFontDescriptor(BaseFont.STRIKETHROUGH_THICKNESS, 1000),
            -font.getFontDescriptor(BaseFont.STRIKETHROUGH_POSITION, 1000),
            font.getFontDescriptor(BaseFont.UNDERLINE_POSITION, 1000),
            font.getFontDescriptor(BaseFont.UNDERLINE_THICKNESS, 1000));
    IdentValue style = source.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
    return new FontDescription(font, false, style, decorations);
  }

  /** The face of a family that comes nearest; upright and regular stand in for what is missing. */
  Optional<Face> find(String family, boolean bold, boolean italic) {
    List<Face> all = familyOf(family);
    return all.stream()
        .filter(face -> face.is(bold, italic))
        .findFirst()
        .or(() -> all.stream().filter(face -> face.is(bold, false)).findFirst())
        .or(() -> all.stream().filter(face -> face.is(false, italic)).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /** What stands in for a family that nobody has. */
  Face any(boolean bold, boolean italic) {
    return find(faces.getFirst().source().family(), bold, italic).orElse(faces.getFirst());
  }

  /** Whether every face of the families that are no fallbacks has a character. */
  boolean everyFaceCovers(int codePoint) {
    return faces.stream()
        .filter(face -> !isOnlyFallback(face.source().family()))
        .allMatch(face -> face.covers(codePoint));
  }

  /** The first fallback family that has a character, in all of its faces. */
  Optional<String> fallbackFor(int codePoint) {
    return fallbacks.stream()
        .filter(family -> familyOf(family).stream().allMatch(face -> face.covers(codePoint)))
        .filter(family -> !familyOf(family).isEmpty())
        .findFirst();
  }

  /** A fallback that is listed after others is there for its characters alone. */
  private boolean isOnlyFallback(String family) {
    return fallbacks.indexOf(family) > 0;
  }

  private List<Face> familyOf(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return faces.stream()
        .filter(face -> face.source().family().toLowerCase(Locale.ROOT).equals(wanted))
        .toList();
  }
}
