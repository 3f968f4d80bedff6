package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.stream.Stream;

/** A file of the user's that is written as a whole, or not at all. */
record WholeFile(Path file) {

  /**
   * Puts a text where there is no file yet, nor perhaps a folder.
   *
   * @throws IOException when something of that name is there, or it cannot be written
   */
  void create(String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Writing.into(folder, () -> Files.createDirectories(folder));
    put(text, file, draft -> Files.move(draft, file));
  }

  /** Puts another text in; the old one stands until then, and a link stays a link. */
  void replace(String text) throws IOException {
    Path target = file.toRealPath();
    put(
        text,
        target,
        draft -> {
          takeRights(target, draft);
          Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        });
  }

  /** Puts a draft that is on the disk into its place. */
  @FunctionalInterface
  private interface Move {
    void run(Path draft) throws IOException;
  }

  private static void put(String text, Path target, Move move) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path draft = folder.resolve("." + target.getFileName() + ".new-" + UUID.randomUUID());
    try {
      Writing.into(
          folder,
          () -> {
            Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
            Disk.sync(Stream.of(draft));
            move.run(draft);
          });
    } finally {
      Files.deleteIfExists(draft);
    }
    Disk.syncNames(folder);
  }

  private static void takeRights(Path from, Path to) throws IOException {
    PosixFileAttributeView rights = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (rights != null) { // on Windows there are none
      Files.setPosixFilePermissions(to, rights.readAttributes().permissions());
    }
  }
}
