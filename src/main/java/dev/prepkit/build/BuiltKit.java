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

  private static final String KITS = "contacts/";

  public BuiltKit {
    ours = List.copyOf(ours);
    theirs = List.copyOf(theirs);
  }

  static BuiltKit in(Path output, Manifest manifest, String contact) throws IOException {
    List<String> ours = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    Path folder = output.resolve(KITS + contact);
    if (Files.isDirectory(folder)) {
      FileTree.visit(
          folder,
          (path, file) -> {
            String whole = KITS + contact + "/" + path;
            (manifest.isUnchanged(whole, file) ? ours : theirs).add(whole);
          });
    }
    return new BuiltKit(contact, ours, theirs);
  }

  /** The ids of all contacts that an output folder has something of. */
  static List<String> contacts(Manifest manifest) {
    return manifest.files().keySet().stream()
        .filter(path -> path.startsWith(KITS))
        .map(path -> path.substring(KITS.length(), path.indexOf('/', KITS.length())))
        .distinct()
        .toList();
  }
}
