package dev.prepkit.theme;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that a logo can be, known by their first bytes. */
enum LogoKind {
  PNG(".png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
  JPEG(".jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
  SVG(".svg", new byte[] {'<'});

  /** So many bytes may stand before the first element of a drawing. */
  private static final int PROLOGUE = 4000;

  private final String ending;
  private final byte[] start;

  LogoKind(String ending, byte[] start) {
    this.ending = ending;
    this.start = start;
  }

  /** How its files end. */
  String ending() {
    return ending;
  }

  static Optional<LogoKind> of(byte[] file) {
    return Arrays.stream(values()).filter(kind -> kind.fits(file)).findFirst();
  }

  private boolean fits(byte[] file) {
    if (this == SVG) {
      int length = Math.min(PROLOGUE, file.length);
      String head = new String(file, 0, length, StandardCharsets.UTF_8).replace("\uFEFF", "");
      return head.stripLeading().startsWith("<") && head.contains("<svg");
    }
    return file.length > start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }
}
