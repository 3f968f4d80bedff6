package dev.prepkit.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Makes sure that files are on the disk, and not only on their way, before anything rests on it.
 */
final class Disk {

  /** Files that are open at once: many, since a disk gathers what comes together, but not all. */
  private static final int AT_ONCE = 16;

  private Disk() {}

  /** Waits for the bytes of some files. */
  static void sync(Stream<Path> files) throws IOException {
    try {
      files.gather(Gatherers.mapConcurrent(AT_ONCE, Disk::synced)).forEach(file -> {});
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }

  private static Path synced(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the names in a folder, where the system lets a program do that. */
  static void syncNames(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException cannot) {
      // Windows opens no folders, and writes names at once.
    }
  }
}
