package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Folders laid over each other: a file of a later one hides the file at the same path of an earlier
 * one. Walks are sorted; a link that leads out of its folder is refused.
 */
public final class SourceTree {

  private static final String YAML = ".yaml";

  private final List<SourceRoot> roots;
  private final Diagnostics diagnostics;
  private final SourceReader reader;

  public SourceTree(List<SourceRoot> roots, Diagnostics diagnostics) {
    this.roots = List.copyOf(roots);
    this.diagnostics = diagnostics;
    this.reader = new SourceReader(diagnostics);
  }

  /** The paths of all files below a folder of the tree, by name. */
  public List<String> paths(String folder, String ending) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    for (SourceRoot root : roots) {
      files.putAll(walk(root, folder, ending));
    }
    return List.copyOf(files.keySet());
  }

  /** Whether the tree has a file at that path. */
  public boolean has(String path) {
    return top(path).isPresent();
  }

  /** A file as the user would name it; where there is none yet, in the topmost folder. */
  public String nameOf(String path) {
    return top(path).orElse(roots.getLast()).nameOf(path);
  }

  /**
   * Reads the topmost file at a path; nothing when it is missing, or when it is reported. A YAML
   * file comes with those below it, which have the keys that it leaves out.
   */
  public Optional<SourceFile> read(String path) throws IOException {
    if (path.endsWith(YAML)) {
      return layers(path).stream().reduce((below, file) -> file.over(below));
    }
    Optional<SourceRoot> root = top(path);
    return root.isEmpty() ? Optional.empty() : readFrom(root.get(), path);
  }

  /** Reads the file that the topmost one at a path hides, if there is one. */
  public Optional<SourceFile> readHidden(String path) throws IOException {
    Optional<SourceRoot> root =
        roots.reversed().stream().filter(each -> isFile(each, path)).skip(1).findFirst();
    return root.isEmpty() ? Optional.empty() : readFrom(root.get(), path);
  }

  /** Whether the topmost file at a path is in another language than the kit. */
  public boolean isBorrowed(String path) {
    return top(path).filter(root -> root.voice().isBorrowed()).isPresent();
  }

  /** Whether pages are hidden that a file of that name may speak of. */
  public boolean hidesBeside(String name) {
    return roots.stream().anyMatch(root -> root.hidesBeside(name));
  }

  /** The part of the tree that is in the language of the kit. */
  public SourceTree own() {
    return new SourceTree(
        roots.stream().filter(root -> !root.voice().isBorrowed()).toList(), diagnostics);
  }

  /** The files at a path in all folders that have one, the lowest first. */
  public List<SourceFile> layers(String path) throws IOException {
    List<SourceFile> layers = new ArrayList<>();
    for (SourceRoot root : roots) {
      if (root.shows(path) && Files.exists(root.folder().resolve(path))) {
        readFrom(root, path).ifPresent(layers::add);
      }
    }
    return layers;
  }

  private Optional<SourceFile> readFrom(SourceRoot root, String path) throws IOException {
    return leavesRoot(root, path)
        ? Optional.empty()
        : reader
            .read(root.folder().resolve(path), root.nameOf(path), path)
            .map(file -> file.in(root.voice()));
  }

  /** The bytes of the topmost file at a path; nothing when it is missing, or when it is refused. */
  public Optional<byte[]> bytes(String path) throws IOException {
    Optional<Path> file = file(path);
    return file.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(file.get()));
  }

  /** Where the topmost file at a path lies; nothing when it is missing, or when it is refused. */
  public Optional<Path> file(String path) throws IOException {
    Optional<SourceRoot> root = top(path);
    return root.isEmpty() || leavesRoot(root.get(), path)
        ? Optional.empty()
        : Optional.of(root.get().folder().resolve(path));
  }

  private Optional<SourceRoot> top(String path) {
    return roots.reversed().stream().filter(root -> isFile(root, path)).findFirst();
  }

  private static boolean isFile(SourceRoot root, String path) {
    try {
      return root.shows(path) && Files.isRegularFile(root.folder().resolve(path));
    } catch (InvalidPathException e) {
      return false; // a name that this system cannot have
    }
  }

  private boolean leavesRoot(SourceRoot root, String path) throws IOException {
    Path real = root.folder().resolve(path).toRealPath();
    boolean outside = !real.startsWith(root.folder().toRealPath());
    if (outside) {
      diagnostics.error(
          SourceLocation.of(
              root.nameOf(path)), // no line: it would be shown, and is not ours to read
          "this link leads out of its folder",
          "put a copy of the file here instead");
    }
    return outside;
  }

  private static SortedMap<String, Path> walk(SourceRoot root, String folder, String ending)
      throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Path start = root.folder().resolve(folder);
    if (!Files.isDirectory(start)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(start)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        String path = root.folder().relativize(file).toString().replace('\\', '/');
        if (path.endsWith(ending)
            && root.shows(path)
            && Files.isRegularFile(file)
            && !hidden(path)) {
          files.put(path, file);
        }
      }
    }
    return files;
  }

  /** What editors and operating systems leave lying about. */
  private static boolean hidden(String path) {
    return path.startsWith(".") || path.contains("/.") || path.endsWith("~");
  }
}
