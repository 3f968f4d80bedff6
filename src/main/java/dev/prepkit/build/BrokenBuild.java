package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a build leaves behind that was killed: a staged folder beside the output, and, if it
 * happened in the middle of the swap, the old output under another name.
 */
final class BrokenBuild {

  private static final String OLD = ".old";

  private final Path target;
  private final String prefix;

  /**
   * @param prefix how the names of staged folders start
   */
  BrokenBuild(Path target, String prefix) {
    this.target = target;
    this.prefix = prefix;
  }

  /** Where the old output waits while a staged folder takes its place. */
  static Path oldBeside(Path staging) {
    return staging.resolveSibling(staging.getFileName() + OLD);
  }

  /** Puts the old output back if there is no other, and clears the rest away. */
  void mend() throws IOException {
    for (Path left : leftovers()) {
      if (left.getFileName().toString().endsWith(OLD) && !Files.exists(target)) {
        Files.move(left, target, StandardCopyOption.ATOMIC_MOVE);
      } else {
        FileTree.delete(left);
      }
    }
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> siblings = Files.list(target.getParent())) {
      return siblings
          .filter(sibling -> sibling.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }
}
