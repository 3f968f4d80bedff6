package dev.prepkit.build;

import dev.prepkit.print.FontFace;
import dev.prepkit.print.FontShelf;
import dev.prepkit.publish.SharePicture;
import dev.prepkit.theme.Colours;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Chooses, of the fonts for paper, those of the pictures that stand for pages. */
final class CardFaces {

  private CardFaces() {}

  /** Titles are in the theme's first family, the site's name in its second; the others help out. */
  static SharePicture.Look look(FontShelf fonts, Colours colours, boolean rightToLeft) {
    List<String> families = fonts.faces().stream().map(FontFace::family).distinct().toList();
    return new SharePicture.Look(
        files(fonts, families.getFirst(), true),
        files(fonts, families.get(Math.min(1, families.size() - 1)), false),
        colours,
        rightToLeft);
  }

  private static List<Path> files(FontShelf fonts, String family, boolean bold) {
    Comparator<FontFace> fitting =
        Comparator.comparing((FontFace face) -> !face.family().equals(family))
            .thenComparing(FontFace::italic)
            .thenComparing(face -> face.bold() != bold);
    return Stream.concat(
            fonts.faces().stream().sorted(fitting),
            fonts.spares().stream().filter(face -> face.file().index().isEmpty()))
        .map(face -> face.file().path())
        .toList();
  }
}
