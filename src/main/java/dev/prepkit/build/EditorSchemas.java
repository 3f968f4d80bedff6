package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas (JSON Schema, draft 7) by which an editor knows the keys of a file and offers them.
 * They lie in the user's own folder, so that an editor asks no network.
 */
public final class EditorSchemas {

  /** What they are for: files of the folder, and the front matter of each kind of content. */
  public static final List<String> NAMES =
      List.of("profile", "prepkit", "theme", "question-bank", "etiquette", "email", "chapter");

  private static final String FOLDER = ".prepkit";
  private static final String MARK = "yaml-language-server:";

  private final Path user;
  private final Path folder;
  private final FolderWords words;

  /**
   * Those of a folder that has no words of its own yet.
   *
   * @param folder that of the user
   */
  EditorSchemas(Path folder) {
    this(folder, FolderWords.none());
  }

  private EditorSchemas(Path folder, FolderWords words) {
    this.user = folder;
    this.folder = folder.resolve(FOLDER);
    this.words = words;
  }

  /** Those of a folder, with the words that it adds to the vocabulary. */
  public static EditorSchemas of(SourceRoot folder, Diagnostics diagnostics)
      throws IOException, FaultyInput {
    FolderWords words = FolderWords.read(folder, diagnostics);
    if (diagnostics.hasErrors()) {
      throw new FaultyInput();
    }
    return new EditorSchemas(folder.folder(), words);
  }

  /** One of them, as JSON. */
  public static String text(String name) throws IOException {
    return StartFile.text("schemas/" + file(name));
  }

  /** Where they lie in the user's folder. */
  Path folder() {
    return folder;
  }

  /** Whether something of that name is there already. */
  boolean areThere() {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes all of them, in place of older ones; returns their folder. */
  public Path write() throws IOException {
    if (areThere()) {
      Writing.into(folder, this::fill);
    } else {
      Writing.fresh(folder, this::fill);
    }
    return folder;
  }

  private void fill() throws IOException {
    Files.createDirectories(folder);
    for (String name : NAMES) {
      Files.writeString(folder.resolve(file(name)), words.in(text(name)));
    }
  }

  /** The files that do not name their schema yet, each with the first line that would. */
  public Map<String, String> missingLines() throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String name : List.of("profile", "prepkit")) {
      Path file = user.resolve(name + ".yaml");
      if (Files.isRegularFile(file) && !names(file)) {
        lines.put(name + ".yaml", "# " + MARK + " $schema=" + FOLDER + "/" + file(name));
      }
    }
    return lines;
  }

  private static boolean names(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(MARK);
  }

  private static String file(String name) {
    return name + ".schema.json";
  }
}
