package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontFace;
import dev.prepkit.print.UnusableFont;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfStream;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/** The fonts of a theme, loaded once and shared by all documents and threads. */
final class FontSet {

  /** Faces of this weight and above are bold. */
  static final int BOLD = 600;

  /** A loaded face. */
  record Face(FontFace source, FontDescription description) {

    String family() {
      return source.family();
    }

    /** What OpenPDF calls it. */
    String name() {
      return name(source);
    }

    static String name(FontFace source) {
      String style = source.italic() ? "i" : "";
      return source.family() + "-" + source.weight() + style + ".ttf";
    }

    BaseFont font() {
      return description.getFont();
    }

    boolean covers(int codePoint) {
      return font().charExists(codePoint);
    }

    boolean is(boolean bold, boolean italic) {
      return source.weight() >= BOLD == bold && source.italic() == italic;
    }
  }

  private final List<Face> faces = new ArrayList<>();
  private final List<String> fallbacks;
  private final BitSet inkless = new BitSet();
  private final TypingFonts typing;

  /**
   * Loads the faces.
   *
   * @param fallbacks families that help out where others lack a character, the first one first
   * @throws IllegalArgumentException if there are no faces
   * @throws UnusableFont if one is damaged, or may not be embedded
   */
  FontSet(List<FontFace> sources, List<String> fallbacks) throws UnusableFont {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a theme needs at least one font for paper");
    }
    for (FontFace source : sources) {
      faces.add(load(source));
      inkless.or(GlyphTables.inkless(source.bytes()));
    }
    this.fallbacks = List.copyOf(fallbacks);
    this.typing = new TypingFonts(List.copyOf(faces));
  }

  private static Face load(FontFace source) throws UnusableFont {
    String name = Face.name(source);
    try {
      BaseFont font =
          BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, source.bytes(), null);
      font.setIncludeCidSet(
          false); // PDF/UA-1 7.21.4.2-2: a CIDSet must list every glyph, or be absent
      font.setSecureRandom(new SubsetTag(name));
      font.setCompressionLevel(PdfStream.NO_COMPRESSION); // CompactWriter packs it
      return new Face(source, describe(font, source));
    } catch (IOException | RuntimeException e) {
      throw new UnusableFont(source, e);
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

  /** The glyphs of the faces that leave no ink. */
  BitSet inkless() {
    return inkless;
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
    return find(faces.getFirst().family(), bold, italic).orElse(faces.getFirst());
  }

  /** The families that styles name; the first one, where they name none. */
  Set<String> named(String styles) {
    Set<String> all = faces.stream().map(Face::family).collect(Collectors.toSet());
    all.removeIf(family -> !styles.contains(family));
    return all.isEmpty() ? Set.of(faces.getFirst().family()) : all;
  }

  /** Whether every face of some families has a character. */
  boolean allCover(Set<String> families, int codePoint) {
    return faces.stream()
        .filter(face -> families.contains(face.family()))
        .allMatch(face -> face.covers(codePoint));
  }

  /** The first family that has a character in all of its faces, those for helping out first. */
  Optional<String> fallbackFor(int codePoint) {
    return Stream.concat(fallbacks.stream(), faces.stream().map(Face::family))
        .filter(family -> !familyOf(family).isEmpty())
        .filter(family -> familyOf(family).stream().allMatch(face -> face.covers(codePoint)))
        .findFirst();
  }

  /** The same faces, to type in. */
  TypingFonts typing() {
    return typing;
  }

  /** The face that layout has chosen. */
  Face face(FontDescription description) {
    return faces.stream()
        .filter(face -> face.description() == description)
        .findFirst()
        .orElseThrow();
  }

  /** The face for a character: the wanted one, or one that helps out. */
  Face faceFor(int codePoint, Face wanted) {
    if (wanted.covers(codePoint)) {
      return wanted;
    }
    boolean bold = wanted.source().weight() >= BOLD;
    return fallbackFor(codePoint)
        .flatMap(family -> find(family, bold, wanted.source().italic()))
        .orElse(wanted);
  }

  private List<Face> familyOf(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return faces.stream()
        .filter(face -> face.family().toLowerCase(Locale.ROOT).equals(wanted))
        .toList();
  }
}
