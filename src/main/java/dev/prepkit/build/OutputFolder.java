package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that a build writes. New files are staged beside it; only when all of them are there
 * does the staged folder take the old one's place. What is not in the manifest of the last build
 * belongs to somebody else, and is carried over.
 */
final class OutputFolder implements FileSink, AutoCloseable {

  /** What becomes of the files that the last build wrote and this one does not. */
  enum Extent {
    /** They go: this build is everything. */
    WHOLE,
    /** They stay: this build is a part. */
    PART
  }

  private final Path target;
  private final Extent extent;
  private final Path staging;
  private final List<String> written = new ArrayList<>();

  /**
   * Prepares a folder for writing.
   *
   * @throws IOException when the folder cannot be written, or holds files that are not Prepkit's
   */
  OutputFolder(Path target, Extent extent) throws IOException {
    this.target = target.toAbsolutePath().normalize();
    this.extent = extent;
    Path parent = this.target.getParent();
    if (parent == null) {
      throw new IOException("the output folder cannot be the root of the disk");
    }
    refuseForeignFolder();
    Files.createDirectories(parent);
    this.staging = Files.createTempDirectory(parent, "." + this.target.getFileName() + ".new-");
  }

  private void refuseForeignFolder() throws IOException {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new IOException(target + " is a file; name a folder with -o");
    }
    if (!Files.isDirectory(target) || Manifest.isIn(target)) {
      return;
    }
    try (Stream<Path> entries = Files.list(target)) {
      if (entries.anyMatch(entry -> !entry.getFileName().toString().startsWith("."))) {
        throw new IOException(
            target + " holds files that Prepkit did not make; name an empty folder with -o");
      }
    }
  }

  /** Stages one file. */
  @Override
  public void write(OutputFile file) throws IOException {
    Path path = staging.resolve(file.path()).normalize();
    if (!path.startsWith(staging)) {
      throw new IllegalArgumentException("outside the output folder: " + file.path());
    }
    Files.createDirectories(path.getParent());
    Files.write(path, file.bytes());
    written.add(file.path());
  }

  /** Puts the staged files in the old ones' place. */
  void swap() throws IOException {
    List<String> earlier = Manifest.read(target);
    Path old = staging.resolveSibling(staging.getFileName() + ".old");
    if (Files.exists(target)) {
      carryOver(earlier);
      Files.setPosixFilePermissions(staging, Files.getPosixFilePermissions(target));
    }
    Manifest.write(staging, ownFiles(earlier));
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  private Collection<String> ownFiles(List<String> earlier) {
    Set<String> own = new TreeSet<>(written);
    earlier.stream()
        .filter(path -> extent == Extent.PART && Files.exists(staging.resolve(path)))
        .forEach(own::add);
    return own;
  }

  private void carryOver(List<String> earlier) throws IOException {
    Set<String> goes = extent == Extent.PART ? Set.of() : Set.copyOf(earlier);
    try (Stream<Path> all = Files.walk(target)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path = target.relativize(file).toString().replace('\\', '/');
        Path staged = staging.resolve(path);
        if (!goes.contains(path) && !Files.exists(staged)) {
          Files.createDirectories(staged.getParent());
          Files.copy(file, staged, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** Removes what was staged, if it was not swapped in. */
  @Override
  public void close() throws IOException {
    delete(staging);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path each, @org.jspecify.annotations.Nullable IOException e) throws IOException {
            try {
              Files.delete(each);
            } catch (NoSuchFileException gone) {
              // somebody else removed it, which is what was wanted
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
