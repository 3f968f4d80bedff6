package dev.prepkit.template;

import dev.prepkit.text.SourceFile;
import java.util.Optional;
import java.util.Set;

/** The fragments that templates may include by name. */
public interface Partials {

  Optional<SourceFile> find(String name);

  Set<String> names();

  /** For templates that include nothing. */
  static Partials none() {
    return new Partials() {
      @Override
      public Optional<SourceFile> find(String name) {
        return Optional.empty();
      }

      @Override
      public Set<String> names() {
        return Set.of();
      }
    };
  }
}
