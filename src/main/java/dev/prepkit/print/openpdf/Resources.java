package dev.prepkit.print.openpdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the files that travel with the program. */
final class Resources {

  private Resources() {}

  static String address(Class<?> beside, String name) {
    return Objects.requireNonNull(beside.getResource(name), name).toString();
  }

  static byte[] read(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
