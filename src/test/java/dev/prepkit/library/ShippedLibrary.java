package dev.prepkit.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The shipped content, read once for all tests. */
public final class ShippedLibrary {

  public static final Library LIBRARY = read();

  private ShippedLibrary() {}

  private static Library read() {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Library library =
          new LibraryReader(TestFiles.contentWith(Path.of("no-folder"), diagnostics), diagnostics)
              .read()
              .orElseThrow(() -> new AssertionError(TestFiles.messages(diagnostics)));
      assertThat(TestFiles.messages(diagnostics)).isEmpty();
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
