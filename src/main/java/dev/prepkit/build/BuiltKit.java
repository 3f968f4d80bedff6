package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an output folder has of a contact.
 *
 * @param ours paths of the files that were built, as they were
 * @param theirs paths of those that somebody changed or added
 */
public record BuiltKit(String contact, List<String> ours, List<String> theirs) {

  public BuiltKit {
    ours = List.copyOf(ours);
    theirs = List.copyOf(theirs);
  }

  static BuiltKit in(Path output, Manifest manifest, String contact) throws IOException {
    List<String> ours = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    String folder = Part.kit(contact).folder();
    if (Files.isDirectory(output.resolve(folder))) {
      FileTree.visit(
          output.resolve(folder),
          (path, file) -> {
            String whole = folder + path;
            (manifest.isUnchanged(whole, file) ? ours : theirs).add(whole);
          });
    }
    return new BuiltKit(contact, ours, theirs);
  }

  /** The ids of all contacts that an output folder has something of. */
  static List<String> contacts(Manifest manifest) {
    return manifest.files().keySet().stream()
        .filter(path -> path.startsWith(Part.KITS))
        .map(path -> path.substring(Part.KITS.length(), path.indexOf('/', Part.KITS.length())))
        .distinct()
        .toList();
  }
}
