package dev.prepkit.print;

import java.io.IOException;
import java.util.Optional;

/** The pictures that documents may use. */
@FunctionalInterface
public interface Pictures {

  /**
   * A picture's file; nothing if there is none.
   *
   * @param path from the root of the theme, with forward slashes; it never starts with one, and
   *     none of its steps is {@code ..}
   */
  Optional<byte[]> find(String path) throws IOException;

  /** For documents without pictures. */
  static Pictures none() {
    return path -> Optional.empty();
  }
}
