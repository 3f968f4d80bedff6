package dev.prepkit.build;

import dev.prepkit.build.BuildReport.Changes;
import dev.prepkit.build.Manifest.Entry;
import dev.prepkit.print.EarlierSheets;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
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

  private static final String NOT_FOR_EVERYBODY =
      " was changed since it was made, and is not for everybody; move it away";

  private final Path target;
  private final Extent extent;
  private final OutputLock lock;
  private final Path staging;
  private final Manifest earlier;
  private final Ours ours;
  private final Thread clearing = new Thread(this::abandon);
  private Reuse reuse;
  private Optional<IOException> refusal = Optional.empty();
  private boolean over;

  /**
   * Prepares a folder for writing.
   *
   * @throws IOException when the folder cannot be written, is being written by somebody else, or
   *     holds files that are not Prepkit's
   */
  OutputFolder(Path target, Scope scope) throws IOException {
    this.target = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
    this.extent = scope.extent();
    Path parent = this.target.getParent();
    if (parent == null) {
      throw new IOException("the output folder cannot be the root of the disk");
    }
    refuseForeignFolder();
    Writing.check(this.target);
    String name = "." + this.target.getFileName();
    this.lock = Writing.into(parent, () -> lock(parent.resolve(name + ".lock")));
    try {
      new BrokenBuild(this.target, name + ".new-").mend();
      this.earlier = Manifest.read(this.target);
      this.reuse = new Reuse(this.target, earlier);
      this.ours = new Ours(earlier, extent, dropped(scope));
      Path fresh = parent.resolve(name + ".new-" + UUID.randomUUID());
      this.staging = Writing.into(parent, () -> Files.createDirectory(fresh));
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    Runtime.getRuntime().addShutdownHook(clearing);
  }

  private OutputLock lock(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return new OutputLock(file, target);
  }

  /** Leaves the old files as they are when somebody stops the program, and nothing beside them. */
  private void abandon() {
    try {
      end();
    } catch (IOException e) {
      // The next build clears up.
    }
  }

  private synchronized void end() throws IOException {
    if (!over) {
      over = true;
      try (lock) {
        FileTree.delete(staging);
      }
    }
  }

  private void refuseStopped() throws IOException {
    if (over) {
      throw new IOException("this was stopped; the files in " + target + " are as they were");
    }
  }

  /** Files of ours that go, though the build is a part only. */
  private Set<String> dropped(Scope scope) throws IOException {
    Set<String> paths = new TreeSet<>();
    for (String id : scope.dropped()) {
      paths.addAll(BuiltKit.in(target, earlier, id).ours());
    }
    return paths;
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

  /**
   * Stages one file, if it is not there already. One of ours that somebody changed meanwhile stays
   * theirs. What stands in its way is told by the swap, after all that is wrong with the input.
   */
  @Override
  public synchronized void write(OutputFile file) throws IOException {
    refuseStopped();
    Path path = inside(staging, file.path());
    Path old = inside(target, file.path());
    Entry entry = new Entry(file.hash(), file.madeOf());
    if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      stage(file, path, entry);
    } else if (!earlier.lists(file.path()) || !isRegular(old)) {
      refuse(" is not Prepkit's, and a file of the kit has the same name; move it away", old);
    } else if (Arrays.equals(Files.readAllBytes(old), file.bytes())) {
      ours.stand(file.path(), entry);
    } else if (earlier.isUnchanged(file.path(), old)) {
      stage(file, path, entry);
    } else {
      ours.take(file.path());
      if (extent == Extent.PUBLIC) {
        refuse(NOT_FOR_EVERYBODY, old);
      }
    }
  }

  private void refuse(String why, Path file) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(new IOException(file + why));
    }
  }

  private static Path inside(Path folder, String path) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new IllegalArgumentException("outside the output folder: " + path);
    }
    return file;
  }

  private void stage(OutputFile file, Path path, Entry entry) throws IOException {
    Writing.into(
        target.getParent(),
        () -> {
          Files.createDirectories(path.getParent());
          return Files.write(path, file.bytes());
        });
    ours.stage(file.path(), entry);
  }

  /** From now on all is made anew, though the same may be there. */
  void reuseNothing() {
    reuse = Reuse.NOTHING;
  }

  /** The sheets in the folder. */
  EarlierSheets earlierSheets() {
    return reuse;
  }

  @Override
  public Optional<SortedMap<String, Long>> keep(Part part, Fingerprint madeOf) {
    Optional<SortedMap<String, Long>> found = reuse.find(part, madeOf);
    found.ifPresent(files -> ours.stand(part, madeOf, files.keySet()));
    return found;
  }

  @Override
  public void made(Part part, Optional<Fingerprint> madeOf) {
    ours.made(part, madeOf);
  }

  @Override
  public Optional<byte[]> kept(String path) throws IOException {
    Path file = target.resolve(path).normalize();
    boolean stays =
        file.startsWith(target)
            && Files.isRegularFile(file)
            && (ours.keeps(path) || !earlier.isUnchanged(path, file));
    return stays ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** The files that somebody changed, so that they were not written anew. */
  List<Path> taken() {
    return ours.taken().stream().map(target::resolve).toList();
  }

  /** What is different, once all files are staged. */
  Changes changes() {
    return ours.changes();
  }

  /**
   * Puts the staged files in the old ones' place. Where nothing is new, changed or to go, nothing
   * is touched.
   *
   * @param inputs what all was made of, if the next build need not look at anything else
   * @throws IOException when that fails; the old files are then where they were
   */
  synchronized void swap(Optional<Inputs> inputs) throws IOException {
    refuseStopped();
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    Manifest manifest = ours.manifest(inputs);
    if (manifest.equals(earlier) && ours.staged().isEmpty() && Manifest.isIn(target)) {
      return;
    }
    Writing.into(target.getParent(), () -> finish(manifest));
  }

  private void finish(Manifest manifest) throws IOException {
    if (Files.exists(target)) {
      carryOver();
    }
    manifest.write(staging);
    Disk.sync(freshFiles());
    FolderSwap.put(staging, target);
  }

  private Stream<Path> freshFiles() {
    return Stream.concat(ours.staged().stream(), Stream.of(Manifest.FILE)).map(staging::resolve);
  }

  /** What stays is in the new folder too, as the same file where the disk can do that. */
  private void carryOver() throws IOException {
    FileTree.visit(
        target,
        (path, file) -> {
          if (!ours.isStaged(path) && stays(path, file)) {
            FileTree.link(file, staging.resolve(path));
          }
        });
  }

  private boolean stays(String path, Path file) throws IOException {
    if (ours.stands(path)) {
      return true;
    }
    boolean asWritten = earlier.isUnchanged(path, file);
    if (!asWritten && earlier.lists(path) && extent == Extent.PUBLIC) {
      throw new IOException(file + NOT_FOR_EVERYBODY);
    }
    return !asWritten || (ours.keeps(path) && !path.equals(Manifest.FILE));
  }

  private static boolean isRegular(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes what was staged, if it was not swapped in. */
  @Override
  public void close() throws IOException {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(clearing);
    } catch (IllegalStateException e) {
      // The program is being stopped just now, and finds nothing to clear.
    }
  }
}
