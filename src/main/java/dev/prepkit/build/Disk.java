package dev.prepkit.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes sure that files are on the disk, and not only on their way, before anything rests on it.
 */
final class Disk {

  private Disk() {}

  /** Waits for the bytes of some files; all at once, since a disk gathers what comes together. */
  static void sync(Collection<Path> files) throws IOException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Void>> all =
          files.stream()
              .map(file -> CompletableFuture.runAsync(() -> syncUnchecked(file), threads))
              .toList();
      all.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException trouble) {
        throw trouble.getCause();
      }
      throw e;
    }
  }

  private static void syncUnchecked(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
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
