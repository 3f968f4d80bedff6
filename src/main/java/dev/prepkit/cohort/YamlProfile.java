package dev.prepkit.cohort;

import dev.prepkit.build.Member;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceReader;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A profile in a YAML file.
 *
 * @param file how the user would name it
 */
record YamlProfile(Path path, String file) implements Member.Source {

  @Override
  public Optional<Fields> read(Diagnostics diagnostics) throws IOException {
    return new SourceReader(diagnostics)
        .read(path, file, file)
        .flatMap(new YamlReader(diagnostics)::read);
  }

  @Override
  public Fingerprint fingerprint() throws IOException {
    return Fingerprint.of(Files.readAllBytes(path));
  }
}
