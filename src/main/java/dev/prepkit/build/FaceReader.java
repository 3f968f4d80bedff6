package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.print.FontFace;
import dev.prepkit.theme.Theme;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the fonts of a theme. */
final class FaceReader {

  /** How a TrueType file starts (OpenType 1.9, table directory). */
  private static final int TRUE_TYPE = 0x00010000;

  private final Diagnostics diagnostics;

  FaceReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads the files that the theme names; what is missing or no TrueType font is reported. */
  List<FontFace> read(Theme theme) throws IOException {
    if (theme.fonts().isEmpty()) {
      diagnostics.error(
          theme.at(),
          "the theme has no font for paper",
          "list some under 'fonts', or extend 'plain'");
    }
    Set<String> families =
        theme.fonts().stream().map(Theme.Font::family).collect(Collectors.toSet());
    theme.fallbacks().stream()
        .filter(family -> !families.contains(family))
        .forEach(family -> diagnostics.unknown(theme.at(), "fallback font", family, families));
    List<FontFace> faces = new ArrayList<>();
    for (Theme.Font font : theme.fonts()) {
      Optional<byte[]> bytes = theme.files().bytes(font.file().value());
      if (bytes.isEmpty()) {
        String message = "there is no file '" + font.file().value() + "'";
        diagnostics.error(font.file().at(), message, "add it to the theme's folder");
      } else if (!isTrueType(bytes.get())) {
        String message = "'" + font.file().value() + "' is no TrueType font";
        diagnostics.error(font.file().at(), message, "take the family's .ttf file");
      } else {
        faces.add(new FontFace(font.family(), font.weight(), font.italic(), bytes.get()));
      }
    }
    return faces;
  }

  private static boolean isTrueType(byte[] bytes) {
    return bytes.length > 12 && ByteBuffer.wrap(bytes).getInt() == TRUE_TYPE;
  }
}
