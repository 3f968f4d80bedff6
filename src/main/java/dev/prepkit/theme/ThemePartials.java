package dev.prepkit.theme;

import dev.prepkit.template.Partials;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fragments in a theme's folder {@code partials}, by file name without ending. */
public final class ThemePartials implements Partials {

  private final Map<String, SourceFile> all = new HashMap<>();

  public ThemePartials(Theme theme) throws IOException {
    SourceTree files = theme.files();
    for (String path : files.paths("partials", ".html")) {
      files.read(path).ifPresent(file -> all.put(file.id(), withoutLastLineEnd(file)));
    }
  }

  /** So that a partial can stand inside a line. */
  private static SourceFile withoutLastLineEnd(SourceFile file) {
    return new SourceFile(file.name(), file.path(), file.text().stripTrailing());
  }

  @Override
  public Optional<SourceFile> find(String name) {
    return Optional.ofNullable(all.get(name));
  }

  @Override
  public Set<String> names() {
    return all.keySet();
  }
}
