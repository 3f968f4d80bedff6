package dev.prepkit.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that a new folder or theme begins with; they travel with the program. */
final class StartFile {

  private StartFile() {}

  static String text(String path) throws IOException {
    try (InputStream in = StartFile.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
