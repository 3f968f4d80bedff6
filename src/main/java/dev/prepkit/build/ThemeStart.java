package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Languages;
import dev.prepkit.text.Slug;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.Spelling;
import dev.prepkit.theme.Theme;
import dev.prepkit.theme.ThemeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** The themes that a folder can be built with, and the start of a new one. */
public final class ThemeStart {

  private static final String START = "new-theme/";
  private static final List<String> FILES =
      List.of("theme.yaml", "assets/NAME.css", "words/en.yaml");

  private final SourceRoot folder;
  private final ThemeReader reader;
  private final Diagnostics diagnostics;

  /**
   * @param shipped the folder of the shipped content and themes
   * @param folder that of the user
   */
  public ThemeStart(Path shipped, SourceRoot folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.reader =
        new ThemeReader(
            new Workspace(shipped, folder, diagnostics).themeShelves(Spelling.AS_WRITTEN),
            diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The titles of all themes, by name. */
  public SortedMap<String, String> titles() throws IOException {
    return reader.titles();
  }

  /**
   * Writes the files that a new theme begins with.
   *
   * @param base the theme that it extends
   * @return its folder
   */
  public Path write(Located<String> name, Located<String> base) throws IOException, FaultyInput {
    checkName(name);
    Optional<Theme> below = reader.read(base, Languages.of(Locale.UK));
    below.ifPresent(theme -> checkStyles(name, theme));
    if (diagnostics.hasErrors()) {
      throw new FaultyInput();
    }
    Path target = themes().resolve(name.value());
    Writing.fresh(target, () -> fill(target, name.value(), base.value()));
    if (!new EditorSchemas(folder.folder()).areThere()) {
      EditorSchemas.of(folder, diagnostics).write();
    }
    return target;
  }

  private static void fill(Path target, String name, String base) throws IOException {
    for (String file : FILES) {
      Path path = target.resolve(filled(file, name, base));
      Files.createDirectories(path.getParent());
      Files.writeString(path, filled(StartFile.text(START + file), name, base));
    }
  }

  private Path themes() {
    return folder.folder().resolve("themes");
  }

  private void checkName(Located<String> name) throws IOException {
    if (!Slug.isSlug(name.value())) {
      diagnostics.error(
          name.at(),
          "a theme cannot be called '" + name.value() + "'",
          "use small letters, digits and hyphens, like our-house");
    } else if (reader.names().contains(name.value())
        || Files.exists(themes().resolve(name.value()), LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.error(
          name.at(),
          "'" + name.value() + "' is there already, and stays as it is",
          "choose another name");
    }
  }

  /** Its style sheet would take the place of one of the theme that it extends. */
  private void checkStyles(Located<String> name, Theme base) {
    if (base.files().has("assets/" + name.value() + ".css")) {
      diagnostics.error(
          name.at(),
          "a theme cannot be called '"
              + name.value()
              + "': '"
              + base.name()
              + "' has styles of that name",
          "choose another name");
    }
  }

  private static String filled(String text, String name, String base) {
    return text.replace("NAME", name).replace("BASE", base);
  }
}
