package dev.prepkit.build;

import java.nio.charset.StandardCharsets;

/**
 * A finished file.
 *
 * @param path where it lies below the output folder, with forward slashes
 */
record OutputFile(String path, byte[] bytes) {

  static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
