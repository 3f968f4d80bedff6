package dev.prepkit.print;

import java.util.List;

/**
 * The fonts that sheets may use.
 *
 * @param faces those that the theme names; the first family stands in for one that nobody has
 * @param fallbacks families that help out where others lack a character, the first one first
 * @param spares faces that help out after all others; they are read when they are needed
 */
public record FontShelf(List<FontFace> faces, List<String> fallbacks, List<FontFace> spares) {

  public FontShelf {
    faces = List.copyOf(faces);
    fallbacks = List.copyOf(fallbacks);
    spares = List.copyOf(spares);
  }
}
