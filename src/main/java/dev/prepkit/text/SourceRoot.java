package dev.prepkit.text;

import java.nio.file.Path;

/**
 * A folder that files are read from.
 *
 * @param folder where it lies
 * @param label how the user would name it; file names in diagnostics start with it
 */
public record SourceRoot(Path folder, String label) {

  /** The folder of that name below this one, whether or not it exists. */
  public SourceRoot below(String name) {
    return new SourceRoot(folder.resolve(name), nameOf(name));
  }

  /** How the user would name a file below this folder. */
  public String nameOf(String path) {
    return label.isEmpty() || label.equals(".") ? path : label + "/" + path;
  }
}
