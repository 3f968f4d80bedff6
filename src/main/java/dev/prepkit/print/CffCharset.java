package dev.prepkit.print;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the glyphs of a CID-keyed CFF font in their order (Adobe Technical Note 5176). A PDF
 * writer that knows glyphs by their order would name others, where a font of a family for several
 * countries has kept the numbers of the whole family.
 */
final class CffCharset {

  private static final int CHARSET = 15;
  private static final int CHAR_STRINGS = 17;

  /** The first of two bytes, and the operator that marks a CID-keyed font. */
  private static final int ESCAPE = 12;

  private static final int REGISTRY = ESCAPE << 8 | 30;

  /** Numbers in ranges of up to 65,536, and of up to 256. */
  private static final int LONG_RANGES = 2;

  private static final int SHORT_RANGES = 1;

  private final ByteBuffer font;

  private CffCharset(ByteBuffer font) {
    this.font = font;
  }

  /**
   * Changes the numbers in place.
   *
   * @param font the whole table, from 0
   */
  static void putInOrder(ByteBuffer font) {
    new CffCharset(font).putInOrder();
  }

  private void putInOrder() {
    int names = font.get(2);
    Map<Integer, Integer> dictionary = dictionary(endOfIndex(names));
    int charset = dictionary.getOrDefault(CHARSET, 0);
    if (dictionary.containsKey(REGISTRY) && charset > 0) {
      int glyphs = number(dictionary.getOrDefault(CHAR_STRINGS, 0), 2);
      write(charset, glyphs - 2);
    }
  }

  /** One range from 1 on; it needs no more room than what was there. */
  private void write(int charset, int more) {
    if (font.get(charset) == SHORT_RANGES && more < 256) {
      font.putShort(charset + 1, (short) 1).put(charset + 3, (byte) more);
    } else {
      font.put(charset, (byte) LONG_RANGES).putShort(charset + 1, (short) 1);
      font.putShort(charset + 3, (short) more);
    }
  }

  /** The last operand of each operator in the first dictionary of an index. */
  private Map<Integer, Integer> dictionary(int index) {
    Map<Integer, Integer> values = new HashMap<>();
    int last = 0;
    int end = dataOf(index, 1);
    font.position(dataOf(index, 0));
    while (font.position() < end) {
      int first = next();
      if (first <= 21) {
        values.put(first == ESCAPE ? ESCAPE << 8 | next() : first, last);
      } else {
        last = operand(first);
      }
    }
    return values;
  }

  private int operand(int first) {
    if (first == 28) {
      return font.getShort();
    }
    if (first == 29) {
      return font.getInt();
    }
    if (first == 30) {
      return real();
    }
    if (first < 247) {
      return first - 139;
    }
    return first < 251 ? (first - 247) * 256 + next() + 108 : -(first - 251) * 256 - next() - 108;
  }

  /** A real number is of no interest here; it ends with a half byte of ones. */
  private int real() {
    int pair = 0;
    while ((pair & 0xF) != 0xF) {
      pair = next();
    }
    return 0;
  }

  private int next() {
    return Byte.toUnsignedInt(font.get());
  }

  private int endOfIndex(int index) {
    int count = number(index, 2);
    return count == 0 ? index + 2 : dataOf(index, count);
  }

  /** Where an object of an index begins; the one before ends there. */
  private int dataOf(int index, int object) {
    int size = font.get(index + 2);
    int data = index + 2 + (number(index, 2) + 1) * size;
    return data + number(index + 3 + object * size, size);
  }

  private int number(int at, int bytes) {
    int number = 0;
    for (int i = 0; i < bytes; i++) {
      number = number << 8 | Byte.toUnsignedInt(font.get(at + i));
    }
    return number;
  }
}
