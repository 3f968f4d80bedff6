package dev.prepkit.build;

import java.nio.charset.StandardCharsets;

/**
 * A finished file.
 *
 * @param path where it lies below the output folder, with forward slashes
 * @param hash the SHA-256 of its bytes
 */
record OutputFile(String path, byte[] bytes, String hash) {

  OutputFile(String path, byte[] bytes) {
    this(path, bytes, Manifest.hash(bytes));
  }

  static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
