package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a finished folder where another one stands, or where nothing does. */
final class FolderSwap {

  private FolderSwap() {}

  /**
   * At each moment there is the old folder or the new one, where the system can do that. The old
   * one is gone then, or where the new one was.
   *
   * @throws IOException when that fails; the old folder is then where it was
   */
  static void put(Path staging, Path target) throws IOException {
    if (!Files.exists(target)) {
      move(staging, target);
    } else if (!FolderExchange.swap(staging, target)) {
      replace(staging, target);
    }
    Disk.syncNames(target.getParent());
  }

  /** The same in two steps, where the system cannot do it in one. */
  static void replace(Path staging, Path target) throws IOException {
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
}
