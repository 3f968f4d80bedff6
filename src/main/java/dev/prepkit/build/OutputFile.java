package dev.prepkit.build;

import dev.prepkit.text.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A finished file.
 *
 * @param path where it lies below the output folder, with forward slashes
 * @param hash of its bytes
 * @param madeOf of what it was made of, where a later build may use it for the same
 */
record OutputFile(String path, byte[] bytes, Fingerprint hash, Optional<Fingerprint> madeOf) {

  OutputFile(String path, byte[] bytes) {
    this(path, bytes, Optional.empty());
  }

  OutputFile(String path, byte[] bytes, Optional<Fingerprint> madeOf) {
    this(path, bytes, Fingerprint.of(bytes), madeOf);
  }

  static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
