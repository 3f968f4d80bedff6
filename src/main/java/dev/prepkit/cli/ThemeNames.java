package dev.prepkit.cli;

import dev.prepkit.build.ThemeStart;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The themes that come with the program, for shells to offer. */
final class ThemeNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    try (Shipped shipped = Shipped.open()) {
      SourceRoot nowhere = new SourceRoot(Path.of("no-such-folder"), "");
      ThemeStart themes = new ThemeStart(shipped.folder(), nowhere, new Diagnostics());
      return List.copyOf(themes.titles().keySet()).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
