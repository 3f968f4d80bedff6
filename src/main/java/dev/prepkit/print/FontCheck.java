package dev.prepkit.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Finds out, before any page is laid out, whether a font can stand in a PDF. */
final class FontCheck {

  private static final List<String> NEEDED =
      List.of("head", "hhea", "hmtx", "maxp", "cmap", "name", "OS/2");

  /** Beside these a font often has outlines without ink. */
  private static final List<String> COLOURS = List.of("COLR", "CBDT", "sbix");

  /** Where OS/2 has its licence flags, and what they mean (OpenType 1.9, fsType). */
  private static final int LICENCE = 8;

  private static final int RESTRICTED = 0x2;
  private static final int FOR_PRINT_OR_EDITING = 0xC;
  private static final int WHOLE_ONLY = 0x100;
  private static final int PICTURES_ONLY = 0x200;

  private static final int WINDOWS = 3;
  private static final int SYMBOLS = 0;
  private static final int UNICODE = 1;

  private FontCheck() {}

  static void check(FontTables tables) throws IOException, UnusableFont {
    outlines(tables);
    for (String tag : NEEDED) {
      if (!tables.has(tag)) {
        throw UnusableFont.damaged("lacks its table '" + tag + "'");
      }
    }
    licence(tables.start("OS/2", LICENCE + 2));
    characters(tables.start("cmap", 1024));
  }

  private static void outlines(FontTables tables) throws UnusableFont {
    if (tables.has("CFF2")) {
      throw new UnusableFont(
          "is a variable font with outlines that PDF does not know (CFF2)",
          "take the family's static .ttf or .otf files");
    }
    if (!tables.has("CFF ") && !tables.has("glyf")) {
      throw UnusableFont.wrongKind("holds pictures of characters and no outlines");
    }
    if (COLOURS.stream().anyMatch(tables::has)) {
      throw new UnusableFont(
          "is a font of coloured pictures",
          "take one in black, like Noto Emoji for Noto Color Emoji");
    }
    if (!tables.has("CFF ") && !tables.has("loca")) {
      throw UnusableFont.damaged("lacks its table 'loca'");
    }
  }

  private static void licence(ByteBuffer table) throws UnusableFont {
    if (table.limit() < LICENCE + 2) {
      throw UnusableFont.damaged("is no whole font");
    }
    int flags = table.getShort(LICENCE);
    boolean restricted = (flags & RESTRICTED) != 0 && (flags & FOR_PRINT_OR_EDITING) == 0;
    if (restricted || (flags & PICTURES_ONLY) != 0) {
      throw UnusableFont.closed("may not be put into a PDF, says its licence flag");
    }
    if ((flags & WHOLE_ONLY) != 0) {
      throw UnusableFont.closed("may be put into a PDF only as a whole, says its licence flag");
    }
  }

  private static void characters(ByteBuffer table) throws UnusableFont {
    boolean unicode = false;
    boolean symbols = false;
    for (int at = 4; at + 8 <= table.limit(); at += 8) {
      boolean listed = at < 4 + 8 * Short.toUnsignedInt(table.getShort(2));
      boolean windows = listed && table.getShort(at) == WINDOWS;
      unicode |= windows && table.getShort(at + 2) == UNICODE;
      symbols |= windows && table.getShort(at + 2) == SYMBOLS;
    }
    if (!unicode || symbols) {
      throw UnusableFont.wrongKind("does not say which Unicode characters it has");
    }
  }
}
