package dev.prepkit.build;

import dev.prepkit.print.FontFace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses, of a family's many weights, those that sheets use: regular and bold, both also italic.
 */
final class FontChoice {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private record Use(String family, boolean bold, boolean italic) {

    static Use of(FontFace face) {
      return new Use(face.family().toLowerCase(Locale.ROOT), face.bold(), face.italic());
    }
  }

  private FontChoice() {}

  /** One face for each use, in the order in which the uses first come. */
  static List<FontFace> among(List<FontFace> faces) {
    Map<Use, FontFace> chosen = new LinkedHashMap<>();
    for (FontFace face : faces) {
      chosen.merge(Use.of(face), face, (one, other) -> off(other) < off(one) ? other : one);
    }
    return List.copyOf(chosen.values());
  }

  /** How far a weight is from the usual one. */
  private static int off(FontFace face) {
    return Math.abs(face.weight() - (face.bold() ? BOLD : REGULAR));
  }
}
