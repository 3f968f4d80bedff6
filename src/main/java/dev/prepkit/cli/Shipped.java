package dev.prepkit.cli;

import dev.prepkit.build.BuildRequest.Program;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The content, themes and sample that travel with the program, in its jar or in a folder. */
final class Shipped implements Closeable {

  /**
   * The sample is a few weeks of somebody's life; seen from this day it has all there is to see.
   */
  static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 12, 1);

  private static final String FOLDER = "/dev/prepkit/shipped";

  private final Path folder;
  private final Closeable closing;

  private Shipped(Path folder, Closeable closing) {
    this.folder = folder;
    this.closing = closing;
  }

  static Shipped open() throws IOException {
    URL url = Objects.requireNonNull(Shipped.class.getResource(FOLDER), "shipped content");
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return new Shipped(Path.of(uri), () -> {});
      }
      FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
      return new Shipped(jar.getPath(FOLDER), jar);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** The program, for a build. */
  Program program() throws IOException {
    return new Program(folder, ProgramVersion.of(Shipped.class));
  }

  @Override
  public void close() throws IOException {
    closing.close();
  }
}
