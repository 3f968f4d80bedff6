package dev.prepkit.print;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * How a font says that it looks (OpenType 1.9, tables OS/2 and head).
 *
 * @param weight 1 to 1000; 400 is regular
 */
record FontStyle(int weight, boolean italic) {

  private static final int WEIGHT = 4;
  private static final int SELECTION = 62;
  private static final int MAC_STYLE = 44;
  private static final int PLAIN_BOLD = 700;

  static FontStyle of(FontTables tables) throws IOException, UnusableFont {
    ByteBuffer windows = tables.start("OS/2", SELECTION + 2);
    ByteBuffer head = tables.start("head", MAC_STYLE + 2);
    if (windows.limit() < SELECTION + 2 || head.limit() < MAC_STYLE + 2) {
      throw UnusableFont.damaged("is no whole font");
    }
    int selection = windows.getShort(SELECTION);
    int mac = head.getShort(MAC_STYLE);
    boolean bold = (selection & 0x20) != 0 || (mac & 0x1) != 0;
    boolean italic = (selection & 0x1) != 0 || (mac & 0x2) != 0;
    int weight = Math.clamp(Short.toUnsignedInt(windows.getShort(WEIGHT)), 1, 1000);
    return new FontStyle(bold && weight < FontFace.BOLD ? PLAIN_BOLD : weight, italic);
  }
}
