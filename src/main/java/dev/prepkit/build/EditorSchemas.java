package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The schemas (JSON Schema, draft 7) by which an editor knows the keys of a file and offers them.
 * They lie in the user's own folder, so that an editor asks no network.
 */
public final class EditorSchemas {

  /** What they are for: files of the folder, and the front matter of each kind of content. */
  public static final List<String> NAMES =
      List.of("profile", "prepkit", "theme", "question-bank", "etiquette", "email", "chapter");

  private static final String FOLDER = ".prepkit";

  private final Path folder;

  /**
   * @param folder that of the user
   */
  public EditorSchemas(Path folder) {
    this.folder = folder.resolve(FOLDER);
  }

  /** One of them, as JSON. */
  public static String text(String name) throws IOException {
    return StartFile.text("schemas/" + file(name));
  }

  /**
   * The first line of a YAML file, by which an editor finds the schema.
   *
   * @param up the way from the file to the user's folder: empty, or like {@code ../../}
   */
  public static String line(String name, String up) {
    return "# yaml-language-server: $schema=" + up + FOLDER + "/" + file(name);
  }

  /** Writes all of them, in place of older ones; returns their folder. */
  public Path write() throws IOException {
    Files.createDirectories(folder);
    for (String name : NAMES) {
      Files.writeString(folder.resolve(file(name)), text(name));
    }
    return folder;
  }

  private static String file(String name) {
    return name + ".schema.json";
  }
}
