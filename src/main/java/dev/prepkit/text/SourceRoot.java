package dev.prepkit.text;

import java.nio.file.Path;

/**
 * A folder that files are read from.
 *
 * @param folder where it lies
 * @param label how the user would name it; file names in diagnostics start with it
 * @param voice how readers see the words of its files
 * @param ending of the names of the files that count; empty, when all of them do
 */
public record SourceRoot(Path folder, String label, Voice voice, String ending) {

  /** A folder whose words are shown as they are written. */
  public SourceRoot(Path folder, String label) {
    this(folder, label, Voice.PLAIN, "");
  }

  /** The same folder, its words shown in another way. */
  public SourceRoot in(Voice other) {
    return new SourceRoot(folder, label, other, ending);
  }

  /** The same folder without the files whose names end otherwise. */
  public SourceRoot only(String end) {
    return new SourceRoot(folder, label, voice, end);
  }

  /** Whether a file counts, by its path. */
  boolean shows(String path) {
    return path.endsWith(ending);
  }

  /** Whether a file of that name, as the user would name it, lies in a folder that hides some. */
  boolean hidesBeside(String name) {
    return !ending.isEmpty() && name.startsWith(nameOf(""));
  }

  /** The folder of that name below this one, whether or not it exists. */
  public SourceRoot below(String name) {
    return new SourceRoot(folder.resolve(name), nameOf(name), voice, ending);
  }

  /** How the user would name a file below this folder. */
  public String nameOf(String path) {
    return label.isEmpty() || label.equals(".") ? path : label + "/" + path;
  }
}
