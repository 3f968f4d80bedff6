package dev.prepkit.build;

import dev.prepkit.print.EarlierSheets;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What of the last build need not be made again. Safe for many threads. */
final class Reuse implements EarlierSheets {

  /** All is made again. */
  static final Reuse NOTHING = new Reuse(Path.of(""), Manifest.NONE);

  private final Path folder;
  private final Manifest manifest;
  private final Map<Fingerprint, String> sheets;

  Reuse(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
    this.sheets = manifest.byMadeOf();
  }

  /** A sheet that lies in the folder. */
  @Override
  public Optional<byte[]> find(Fingerprint madeOf) {
    return Optional.ofNullable(sheets.get(madeOf)).flatMap(this::asWritten);
  }

  /**
   * How large the files of a part are, in bytes, by their paths.
   *
   * @return nothing unless the part was made of just that, and every file of it is as it was
   */
  Optional<SortedMap<String, Long>> find(Part part, Fingerprint madeOf) {
    if (!madeOf.equals(manifest.parts().get(part))) {
      return Optional.empty();
    }
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (String path : part.of(manifest.files())) {
      Optional<byte[]> bytes = asWritten(path);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      sizes.put(path, (long) bytes.get().length);
    }
    return Optional.of(sizes);
  }

  private Optional<byte[]> asWritten(String path) {
    try {
      return manifest.asWritten(path, folder.resolve(path));
    } catch (IOException goneOrUnreadable) {
      return Optional.empty(); // it is made anew then
    }
  }
}
