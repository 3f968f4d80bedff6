package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontFace;
import dev.prepkit.print.FontFileReader;
import dev.prepkit.print.UnusableFont;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfStream;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/** A font of the set, read when it is first needed. Safe for many threads. */
final class Face {

  private final FontFace source;
  private volatile @Nullable FontDescription description;
  private volatile boolean damaged;
  private volatile BitSet inkless = new BitSet();

  Face(FontFace source) {
    this.source = source;
  }

  FontFace source() {
    return source;
  }

  String family() {
    return source.family();
  }

  boolean is(boolean bold, boolean italic) {
    return source.bold() == bold && source.italic() == italic;
  }

  /** Whether it leaves a mark for a character; a damaged font does so for none. */
  boolean covers(int codePoint) {
    return description()
        .map(FontDescription::getFont)
        .filter(font -> font.charExists(codePoint))
        .isPresent();
  }

  /** Whether it was read and turned out to be damaged. */
  boolean isDamaged() {
    return damaged;
  }

  /** The font for layout; nothing if its file is damaged. */
  Optional<FontDescription> description() {
    FontDescription known = description;
    return known != null || damaged ? Optional.ofNullable(known) : loaded();
  }

  private synchronized Optional<FontDescription> loaded() {
    if (description == null && !damaged) {
      try {
        load();
      } catch (UnusableFont e) {
        damaged = true;
      }
    }
    return Optional.ofNullable(description);
  }

  /**
   * Reads the font now.
   *
   * @throws UnusableFont naming its file, if that is damaged
   */
  synchronized void load() throws UnusableFont {
    try {
      byte[] bytes = FontFileReader.bytes(source.file());
      BaseFont font =
          BaseFont.createFont(fileName(), BaseFont.IDENTITY_H, true, false, bytes, null);
      // PDF/UA-1 7.21.4.2-2: a CIDSet must list every glyph, or be absent
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SubsetTag(name()));
      font.setCompressionLevel(PdfStream.NO_COMPRESSION); // CompactWriter packs it
      inkless = GlyphTables.inkless(bytes);
      description = describe(font);
    } catch (IOException | RuntimeException e) {
      String name = source.file().name();
      throw new UnusableFont("'" + name + "' cannot be used as a font", "take another copy of it");
    }
  }

  /** The font itself. */
  BaseFont font() {
    return description().orElseThrow().getFont();
  }

  /** The glyphs that leave no ink; none before it is read. */
  BitSet inkless() {
    return inkless;
  }

  /** What OpenPDF reads the kind of file from. */
  String fileName() {
    var index = source.file().index();
    return index.isEmpty() ? name() + ".ttf" : name() + ".ttc," + index.getAsInt();
  }

  private String name() {
    return source.family() + "-" + source.weight() + (source.italic() ? "i" : "");
  }

  private FontDescription describe(BaseFont font) {
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
}
