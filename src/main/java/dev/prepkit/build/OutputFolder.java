package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder that a build writes. New files are staged beside it; only when all of them are there
 * does the staged folder take the old one's place. What the manifest of the last build does not
 * list, or somebody has changed since, belongs to somebody else and is carried over.
 */
final class OutputFolder implements FileSink, AutoCloseable {

  /** What becomes of the files that the last build wrote and this one does not. */
  enum Extent {
    /** They go: this build is everything. */
    WHOLE,
    /** They stay: this build is a part. */
    PART,
    /** They go, and none may stay because somebody changed it: everybody will read this folder. */
    PUBLIC
  }

  private final Path target;
  private final Extent extent;
  private final OutputLock lock;
  private final Path staging;
  private final Map<String, String> written = new TreeMap<>();

  /**
   * Prepares a folder for writing.
   *
   * @throws IOException when the folder cannot be written, is being written by somebody else, or
   *     holds files that are not Prepkit's
   */
  OutputFolder(Path target, Extent extent) throws IOException {
    this.target = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
    this.extent = extent;
    Path parent = this.target.getParent();
    if (parent == null) {
      throw new IOException("the output folder cannot be the root of the disk");
    }
    refuseForeignFolder();
    Files.createDirectories(parent);
    String name = "." + this.target.getFileName();
    this.lock = new OutputLock(parent.resolve(name + ".lock"), this.target);
    try {
      new BrokenBuild(this.target, name + ".new-").mend();
      this.staging = Files.createDirectory(parent.resolve(name + ".new-" + UUID.randomUUID()));
    } catch (IOException e) {
      lock.close();
      throw e;
    }
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
    written.put(file.path(), file.hash());
  }

  @Override
  public Optional<byte[]> kept(String path) throws IOException {
    Path file = target.resolve(path).normalize();
    boolean stays =
        file.startsWith(target)
            && Files.isRegularFile(file)
            && (extent == Extent.PART || !Manifest.read(target).isUnchanged(path, file));
    return stays ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /**
   * Puts the staged files in the old ones' place.
   *
   * @throws IOException when that fails; the old files are then where they were
   */
  void swap() throws IOException {
    if (!Files.exists(target)) {
      Manifest.write(staging, written);
      move(staging, target);
      return;
    }
    carryOver();
    Path old = BrokenBuild.oldBeside(staging);
    move(target, old);
    try {
      move(staging, target);
    } catch (IOException e) {
      move(old, target);
      throw e;
    }
    FileTree.delete(old);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private void carryOver() throws IOException {
    Manifest earlier = Manifest.read(target);
    Map<String, String> own = new TreeMap<>(written);
    FileTree.visit(
        target,
        (path, file) -> {
          boolean ours = earlier.isUnchanged(path, file);
          if (written.containsKey(path)) {
            refuseForeign(file, earlier.lists(path));
          } else if (!ours && extent == Extent.PUBLIC && earlier.lists(path)) {
            throw new IOException(
                file + " was changed since it was made, and is not for everybody; move it away");
          } else if (!ours || extent == Extent.PART) {
            FileTree.copy(file, staging.resolve(path));
            if (ours && earlier.hashes().containsKey(path)) {
              own.put(path, earlier.hashes().get(path));
            }
          }
        });
    Manifest.write(staging, own);
  }

  private static void refuseForeign(Path file, boolean listed) throws IOException {
    if (!listed || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(
          file + " is not Prepkit's, and a file of the kit has the same name; move it away");
    }
  }

  /** Removes what was staged, if it was not swapped in. */
  @Override
  public void close() throws IOException {
    try (lock) {
      FileTree.delete(staging);
    }
  }
}
