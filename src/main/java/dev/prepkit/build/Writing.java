package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Work on a disk; what hinders it is told in words for whoever has the disk. */
final class Writing {

  /** With less than this many bytes a disk is full: a file takes 4 KiB on most. */
  private static final long SCRAP = 4 << 10;

  /** What systems call it, which also happens when there is room, but none for another name. */
  private static final String FULL = "No space left on device";

  /** A piece of work. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** A piece of work that yields nothing. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  private Writing() {}

  /**
   * Does some work in a folder.
   *
   * @throws IOException with what to do, where the disk is full, or may not be written
   */
  static <T> T into(Path folder, Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (IOException e) {
      throw told(folder, e);
    }
  }

  static void into(Path folder, Step step) throws IOException {
    into(
        folder,
        () -> {
          step.run();
          return folder;
        });
  }

  /**
   * Fills a folder that is not there yet; nothing of it is left if that fails.
   *
   * @throws IOException as above
   */
  static void fresh(Path folder, Step step) throws IOException {
    try {
      into(folder, step);
    } catch (IOException e) {
      FileTree.delete(folder);
      throw e;
    }
  }

  /**
   * Sees whether files in a folder may be written, if it is there.
   *
   * @throws IOException if they may not
   */
  static void check(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isWritable(folder)) {
      throw barred(folder);
    }
  }

  private static IOException told(Path folder, IOException trouble) throws IOException {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    if (saysFull(trouble) || Files.getFileStore(there).getUsableSpace() < SCRAP) {
      return new IOException(
          "there is no room left on the disk of "
              + there
              + "; make some, or choose a folder on another disk");
    }
    boolean isBarred = trouble instanceof FileSystemException && !Files.isWritable(there);
    return isBarred ? barred(there) : trouble;
  }

  private static IOException barred(Path folder) throws IOException {
    return new IOException(
        Files.getFileStore(folder).isReadOnly()
            ? "the disk of " + folder + " can only be read; choose a folder on another disk"
            : "you may not write into " + folder + "; ask whoever owns it, or choose another one");
  }

  private static boolean saysFull(IOException trouble) {
    return String.valueOf(trouble.getMessage()).contains(FULL);
  }
}
