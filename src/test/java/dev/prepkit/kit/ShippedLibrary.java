package dev.prepkit.kit;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.Library;
import dev.prepkit.library.LibraryReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The shipped content, read once for all tests. */
final class ShippedLibrary {

  static final Library LIBRARY = read();

  private ShippedLibrary() {}

  private static Library read() {
    Diagnostics diagnostics = new Diagnostics();
    try {
      return new LibraryReader(
              TestFiles.contentWith(Path.of("no-folder"), diagnostics), diagnostics)
          .read()
          .orElseThrow(() -> new AssertionError(TestFiles.messages(diagnostics)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
