package dev.prepkit.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the preview adds to a site, and where. */
final class LiveFiles {

  /** Begins what is none of the site's; no page of a kit has such a name. */
  static final String FOLDER = "/~prepkit/";

  static final String SCRIPT = FOLDER + "live.js";
  static final String STYLE = FOLDER + "live.css";
  static final String CHANNEL = FOLDER + "live";

  private LiveFiles() {}

  /** A text that travels with the program. */
  static String text(String name) throws IOException {
    try (InputStream in = LiveFiles.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
