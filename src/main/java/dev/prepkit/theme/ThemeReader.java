package dev.prepkit.theme;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Languages;
import dev.prepkit.text.Slug;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds a theme by name, and the themes below it. */
public final class ThemeReader {

  private static final String FILE = "theme.yaml";

  /** What one {@code theme.yaml} says. */
  private record Sheet(
      SourceLocation at,
      Optional<Located<String>> base,
      List<Theme.Font> fonts,
      List<String> fallbacks,
      Palette.Choice colours,
      List<Located<String>> leaveOut) {

    /** What this one says, and what the same theme says below it. */
    Sheet over(Sheet below) {
      return new Sheet(
          at,
          base.or(below::base),
          Stream.concat(fonts.stream(), below.fonts().stream()).toList(),
          Stream.concat(fallbacks.stream(), below.fallbacks().stream()).toList(),
          colours.over(below.colours()),
          Stream.concat(leaveOut.stream(), below.leaveOut().stream()).toList());
    }
  }

  private final List<SourceRoot> shelves;
  private final Diagnostics diagnostics;

  /**
   * @param shelves the folders that hold themes, the user's own last
   */
  public ThemeReader(List<SourceRoot> shelves, Diagnostics diagnostics) {
    this.shelves = List.copyOf(shelves);
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a theme; nothing when it, or a theme that it extends, is missing or wrong.
   *
   * @param name the theme, and where somebody asked for it
   * @param languages which of the theme's words to take
   */
  public Optional<Theme> read(Located<String> name, Languages languages) throws IOException {
    Set<String> line = new LinkedHashSet<>();
    List<Theme.Font> fonts = new ArrayList<>();
    List<String> fallbacks = new ArrayList<>();
    Palette.Choice colours = Palette.Choice.NONE;
    List<Located<String>> leaveOut = new ArrayList<>();
    SourceLocation at = name.at();
    Optional<Located<String>> next = Optional.of(name);
    while (next.isPresent()) {
      Optional<Sheet> sheet = sheet(next.get(), line);
      if (sheet.isEmpty()) {
        return Optional.empty();
      }
      at = line.size() == 1 ? sheet.get().at() : at;
      fonts.addAll(sheet.get().fonts());
      fallbacks.addAll(sheet.get().fallbacks());
      colours = colours.over(sheet.get().colours());
      leaveOut.addAll(sheet.get().leaveOut());
      next = sheet.get().base();
    }
    SourceTree files = new SourceTree(roots(line), diagnostics);
    Theme.Speech speech = new WordsReader(languages, diagnostics).read(files);
    return Optional.of(
        new Theme(
            name.value(),
            at,
            files,
            speech,
            fonts,
            fallbacks,
            colours.over(at),
            leaveOut,
            styles(line, files)));
  }

  /** The titles of all themes, by name. */
  public SortedMap<String, String> titles() throws IOException {
    SortedMap<String, String> titles = new TreeMap<>();
    for (String name : names()) {
      Optional<SourceFile> file = new SourceTree(layers(name), diagnostics).read(FILE);
      titles.put(
          name,
          file.flatMap(new YamlReader(diagnostics)::read)
              .flatMap(fields -> fields.optionalText("title"))
              .orElse(name));
    }
    return titles;
  }

  private Optional<Sheet> sheet(Located<String> name, Set<String> line) throws IOException {
    if (!names().contains(name.value()) && isFolder(name.value())) {
      diagnostics.error(
          name.at(),
          "the theme '" + name.value() + "' has no " + FILE,
          "add one with the lines 'title: …' and 'extends: plain'");
      return Optional.empty();
    }
    if (!names().contains(name.value())) {
      diagnostics.unknown(name.at(), "theme", name.value(), names());
      return Optional.empty();
    }
    if (!line.add(name.value())) {
      diagnostics.error(
          name.at(), "the theme '" + name.value() + "' extends itself", "break the circle");
      return Optional.empty();
    }
    SourceTree own = new SourceTree(layers(name.value()), diagnostics);
    Optional<Sheet> all = Optional.empty();
    for (SourceFile layer : own.layers(FILE)) {
      Optional<Sheet> sheet = new YamlReader(diagnostics).read(layer).flatMap(ThemeReader::sheet);
      if (sheet.isEmpty()) {
        return Optional.empty();
      }
      all = all.map(below -> sheet.get().over(below)).or(() -> sheet);
    }
    return all;
  }

  private static Optional<Sheet> sheet(Fields fields) {
    fields.text("title");
    Sheet sheet =
        new Sheet(
            fields.at(),
            fields.locatedText("extends"),
            fields.list("fonts").stream().flatMap(f -> font(f).stream()).toList(),
            fields.texts("fallback-fonts").stream().map(Located::value).toList(),
            Palette.Choice.read(fields),
            fields.words("leave-out"));
    return fields.finish() ? Optional.of(sheet) : Optional.empty();
  }

  private static Optional<Theme.Font> font(Fields fields) {
    fields.require("file");
    Theme.Font font =
        new Theme.Font(
            fields.text("family"),
            fields.locatedText("file").orElse(new Located<>("", fields.at())),
            fields.wholeNumber("weight", 100, 900).orElse(400),
            fields.yes("italic"));
    return fields.finish() ? Optional.of(font) : Optional.empty();
  }

  /** The style sheet that has a theme's own name adds to those of the theme that it extends. */
  private static List<String> styles(Set<String> line, SourceTree files) {
    return List.copyOf(line).reversed().stream()
        .map(name -> "assets/" + name + ".css")
        .filter(files::has)
        .toList();
  }

  /** The folders of a line of themes, given from the top, with the lowest first. */
  private List<SourceRoot> roots(Set<String> line) {
    return List.copyOf(line).reversed().stream().flatMap(n -> layers(n).stream()).toList();
  }

  private List<SourceRoot> layers(String name) {
    return shelves.stream().map(shelf -> shelf.below(name)).toList();
  }

  private boolean isFolder(String name) {
    return Slug.isSlug(name)
        && shelves.stream().anyMatch(shelf -> Files.isDirectory(shelf.folder().resolve(name)));
  }

  /** The names of all themes. */
  public Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    for (SourceRoot shelf : shelves) {
      if (Files.isDirectory(shelf.folder())) {
        try (Stream<Path> folders = Files.list(shelf.folder())) {
          folders
              .filter(folder -> Files.isRegularFile(folder.resolve(FILE)))
              .forEach(folder -> names.add(folder.getFileName().toString().replace("/", "")));
        }
      }
    }
    return names;
  }
}
