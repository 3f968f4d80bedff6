package dev.prepkit.theme;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.template.Escaping;
import dev.prepkit.template.Template;
import dev.prepkit.template.Templates;
import dev.prepkit.template.Words;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compiles the templates of a theme, which may include its partials. */
public final class ThemeTemplates {

  private final Theme theme;
  private final Diagnostics diagnostics;
  private final Templates templates;

  public ThemeTemplates(Theme theme, Diagnostics diagnostics) throws IOException {
    this(theme, diagnostics, SourceFile::text);
  }

  /**
   * @param text what is compiled of a file: its text with something added
   */
  public ThemeTemplates(Theme theme, Diagnostics diagnostics, Function<SourceFile, String> text)
      throws IOException {
    this.theme = theme;
    this.diagnostics = diagnostics;
    this.templates = new Templates(new ThemePartials(theme), words(theme), diagnostics, text);
  }

  private static Words words(Theme theme) {
    Theme.Speech speech = theme.speech();
    return new Words(speech.words().keySet(), speech.counts(), speech.borrowed());
  }

  /** Reports the files in a folder of the theme that are no template of a known name. */
  public void checkNames(String folder, Set<String> known) throws IOException {
    for (String path : theme.files().paths(folder, ".html")) {
      if (!known.contains(path)) {
        SourceLocation at = SourceLocation.startOf(theme.files().nameOf(path));
        diagnostics.unknown(at, "template", path, known);
      }
    }
  }

  /**
   * Compiles one template; a missing or wrong one is reported.
   *
   * @param path its file in the theme
   * @param scopes the types of what it will be filled with
   */
  public Optional<Template> compile(String path, Class<?>... scopes) throws IOException {
    if (!theme.files().has(path)) {
      diagnostics.error(
          theme.at(),
          "the theme has no template " + path,
          "add it, or write 'extends: plain' here");
    }
    return theme.files().read(path).flatMap(file -> templates.compile(file, Escaping.HTML, scopes));
  }
}
