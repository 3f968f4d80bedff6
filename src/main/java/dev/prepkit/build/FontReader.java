package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.FontFace;
import dev.prepkit.print.FontFile;
import dev.prepkit.print.FontFileReader;
import dev.prepkit.print.FontShelf;
import dev.prepkit.print.UnusableFont;
import dev.prepkit.text.SourceTree;
import dev.prepkit.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the fonts for paper: those that a theme names, and those that lie in a folder. */
final class FontReader {

  static final String FOLDER = "fonts";

  /** How the names of font files end, also of those that no sheet can be printed with. */
  private static final Set<String> ENDINGS =
      Set.of(
          "ttf", "otf", "ttc", "otc", "woff", "woff2", "eot", "pfb", "pfa", "t1", "bdf", "pcf",
          "fon", "dfont", "otb");

  private final Theme theme;
  private final Diagnostics diagnostics;

  FontReader(Theme theme, Diagnostics diagnostics) {
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads what the files say of themselves; what is missing or cannot be printed is reported.
   *
   * @param user the user's folder; the fonts in it come before those in the theme's
   */
  FontShelf read(SourceTree user) throws IOException {
    List<FontFace> found = new ArrayList<>(found(user, Set.of()));
    found.addAll(
        found(
            theme.files(),
            theme.fonts().stream().map(font -> font.file().value()).collect(Collectors.toSet())));
    Set<String> families = found.stream().map(FontFace::family).collect(Collectors.toSet());
    theme.fonts().forEach(font -> families.add(font.family()));
    theme.fallbacks().stream()
        .filter(family -> !families.contains(family))
        .forEach(family -> diagnostics.unknown(theme.at(), "fallback font", family, families));
    return new FontShelf(named(), theme.fallbacks(), FontChoice.among(found));
  }

  private List<FontFace> named() throws IOException {
    if (theme.fonts().isEmpty()) {
      diagnostics.error(
          theme.at(),
          "the theme has no font for paper",
          "list some under 'fonts', or extend 'plain'");
    }
    List<FontFace> faces = new ArrayList<>();
    for (Theme.Font font : theme.fonts()) {
      face(font).ifPresent(faces::add);
    }
    return faces;
  }

  private Optional<FontFace> face(Theme.Font font) throws IOException {
    String path = font.file().value();
    Optional<Path> file = theme.files().file(path);
    if (file.isEmpty()) {
      String message = "there is no file '" + path + "'";
      diagnostics.error(font.file().at(), message, "add it to the theme's folder");
      return Optional.empty();
    }
    return faces(path, file.get(), font.file().at()).stream()
        .findFirst()
        .map(face -> new FontFace(font.family(), font.weight(), font.italic(), face.file()));
  }

  private List<FontFace> found(SourceTree files, Set<String> named) throws IOException {
    List<FontFace> faces = new ArrayList<>();
    for (String path : files.paths(FOLDER, "")) {
      String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      Optional<Path> file =
          ENDINGS.contains(ending) && !named.contains(path) ? files.file(path) : Optional.empty();
      if (file.isPresent()) {
        String name = files.nameOf(path);
        faces.addAll(faces(name, file.get(), SourceLocation.of(name)));
      }
    }
    return faces;
  }

  private List<FontFace> faces(String name, Path file, SourceLocation at) throws IOException {
    try {
      return FontFileReader.read(FontFile.of(name, file));
    } catch (UnusableFont e) {
      diagnostics.error(at, "'" + name + "' " + e.getMessage(), e.advice());
      return List.of();
    }
  }
}
