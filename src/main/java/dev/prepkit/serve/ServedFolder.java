package dev.prepkit.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of a site, by the paths that browsers ask for; nothing else, and no links. */
final class ServedFolder {

  /** A step down into a folder or to a file: no step up, nothing hidden, no drive. */
  private static final Pattern STEP = Pattern.compile("[^.\\\\:\\p{Cc}][^\\\\:\\p{Cc}]*");

  private static final int LOOKS = 50;
  private static final int PAUSE = 20; // milliseconds

  private final Path root;

  ServedFolder(Path root) {
    this.root = root;
  }

  /**
   * The bytes of a file.
   *
   * @param path from the root, with forward slashes, as {@code guide/ask.html}
   */
  Optional<byte[]> read(String path) throws IOException, InterruptedException {
    Optional<byte[]> bytes = readNow(path);
    if (bytes.isEmpty()) {
      awaitSwap();
      bytes = readNow(path);
    }
    return bytes;
  }

  /** A build puts a new folder in place of the old one, and for a blink there is neither. */
  private void awaitSwap() throws InterruptedException {
    for (int looks = 0; looks < LOOKS && !isFolder(root); looks++) {
      Thread.sleep(PAUSE);
    }
  }

  private Optional<byte[]> readNow(String path) throws IOException {
    Optional<Path> file = find(path).filter(ServedFolder::isFile);
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(file.get()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Whether a path leads to a folder. */
  boolean hasFolder(String path) {
    return find(path).filter(ServedFolder::isFolder).isPresent();
  }

  private Optional<Path> find(String path) {
    Path place = root;
    String[] steps = path.split("/", -1);
    if (!Arrays.stream(steps).allMatch(step -> STEP.matcher(step).matches())) {
      return Optional.empty();
    }
    try {
      for (String step : steps) {
        if (!isFolder(place)) {
          return Optional.empty();
        }
        place = place.resolve(step);
      }
    } catch (InvalidPathException e) {
      return Optional.empty(); // a name that this system cannot have
    }
    return Optional.of(place);
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}
