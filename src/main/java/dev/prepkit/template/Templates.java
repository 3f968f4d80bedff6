package dev.prepkit.template;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.SourceFile;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compiles templates, and reports every name in them that does not exist. */
public final class Templates {

  private final Partials partials;
  private final Words words;
  private final Diagnostics diagnostics;
  private final Function<SourceFile, String> text;
  private final Map<Escaping, StrictFactory> factories = new EnumMap<>(Escaping.class);

  public Templates(Partials partials, Words words, Diagnostics diagnostics) {
    this(partials, words, diagnostics, SourceFile::text);
  }

  /**
   * @param text what is compiled of a file, after its names have been checked: its text with
   *     something added
   */
  public Templates(
      Partials partials, Words words, Diagnostics diagnostics, Function<SourceFile, String> text) {
    this.partials = partials;
    this.words = words;
    this.diagnostics = diagnostics;
    this.text = text;
    for (Escaping escaping : Escaping.values()) {
      factories.put(escaping, new StrictFactory(partials, escaping, words.borrowed(), text));
    }
  }

  /**
   * Compiles one template.
   *
   * @param scopes the types of what it will be filled with
   * @return nothing when something in it was reported
   */
  public Optional<Template> compile(SourceFile file, Escaping escaping, Class<?>... scopes) {
    NameCheck check = new NameCheck(partials, words, diagnostics);
    if (!check.passes(file, List.of(scopes))) {
      return Optional.empty();
    }
    StringReader source = new StringReader(text.apply(file));
    return Optional.of(
        new Template(
            factories.get(escaping).compile(source, file.name()),
            Counts.scope(words.counts(), escaping, words.borrowed()),
            file.voice()));
  }
}
