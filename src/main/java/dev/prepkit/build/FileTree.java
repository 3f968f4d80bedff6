package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. Links are things of their own and are never followed. */
public final class FileTree {

  /** Is told of a file, a link or an empty folder. */
  @FunctionalInterface
  interface Visitor {
    /**
     * @param path from the root, with forward slashes
     */
    void visit(String path, Path file) throws IOException;
  }

  private FileTree() {}

  static void visit(Path root, Visitor visitor) throws IOException {
    for (Path each : all(root)) {
      if (!each.equals(root) && (!isFolder(each) || isEmpty(each))) {
        visitor.visit(root.relativize(each).toString().replace('\\', '/'), each);
      }
    }
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }

  /** Makes a file appear at another place too; a copy of it where the disk cannot do that. */
  static void link(Path file, Path to) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      copy(file, to);
      return;
    }
    Files.createDirectories(to.getParent());
    try {
      Files.createLink(to, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      copy(file, to);
    }
  }

  /** Removes it with all that is in it, if it is there. */
  public static void delete(Path root) throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      List<Path> all = all(root);
      all.stream().filter(FileTree::isFolder).forEach(FileTree::open);
      for (Path each : all.reversed()) {
        Files.deleteIfExists(each);
      }
    }
  }

  /** Lets what is in a folder be removed, also where its owner had barred it. */
  private static void open(Path folder) {
    if (!Files.isWritable(folder)) {
      folder.toFile().setWritable(true);
    }
  }

  private static List<Path> all(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.sorted().toList();
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
