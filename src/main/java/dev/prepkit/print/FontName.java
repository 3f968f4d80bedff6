package dev.prepkit.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the name of a font's family (OpenType 1.9, table name). */
final class FontName {

  private static final int RECORD = 12;
  private static final int LONGEST_TABLE = 1 << 20;

  private static final int MACINTOSH = 1;
  private static final int ENGLISH_US = 0x409;

  /** The family of all weights and slants, and the family of four, which some fonts have alone. */
  private static final int TYPOGRAPHIC_FAMILY = 16;

  private static final int FAMILY = 1;

  private record Name(int platform, int language, int id, String text) {

    /** The English one of the largest family, in Unicode, comes first. */
    static final Comparator<Name> BEST_FIRST =
        Comparator.<Name, Boolean>comparing(name -> name.id != TYPOGRAPHIC_FAMILY)
            .thenComparing(name -> name.platform == MACINTOSH)
            .thenComparing(name -> name.language != ENGLISH_US && name.language != 0);
  }

  private FontName() {}

  static String family(FontTables tables) throws IOException, UnusableFont {
    return names(tables.start("name", LONGEST_TABLE)).stream()
        .filter(name -> !name.text().isBlank())
        .min(Name.BEST_FIRST)
        .map(Name::text)
        .orElseThrow(() -> UnusableFont.damaged("does not say what it is called"));
  }

  private static List<Name> names(ByteBuffer table) {
    List<Name> names = new ArrayList<>();
    int count = table.limit() < 6 ? 0 : number(table, 2);
    for (int i = 0; i < count && 6 + (i + 1) * RECORD <= table.limit(); i++) {
      int at = 6 + i * RECORD;
      int id = number(table, at + 6);
      int from = number(table, 4) + number(table, at + 10);
      int length = number(table, at + 8);
      boolean family = id == FAMILY || id == TYPOGRAPHIC_FAMILY;
      if (family && from + length <= table.limit()) {
        int platform = number(table, at);
        String text = text(table, from, length, platform);
        names.add(new Name(platform, number(table, at + 4), id, text));
      }
    }
    return names;
  }

  /** Signs that mean something in CSS and in HTML would end the name there. */
  private static String text(ByteBuffer table, int from, int length, int platform) {
    Charset charset =
        platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    String text = new String(table.array(), from, length, charset);
    return text.replaceAll("[\\p{Cntrl}'\"\\\\;<>&]", "").strip();
  }

  private static int number(ByteBuffer table, int at) {
    return Short.toUnsignedInt(table.getShort(at));
  }
}
