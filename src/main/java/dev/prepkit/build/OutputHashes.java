package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which files a build made, and with which bytes. */
public final class OutputHashes {

  private OutputHashes() {}

  /** The fingerprints of all files of the last build in a folder, by path. */
  public static SortedMap<String, String> of(Path output) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    Manifest.read(output).files().forEach((path, entry) -> hashes.put(path, entry.hash().hex()));
    return hashes;
  }
}
