package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of files that a build wrote, kept in its output folder: on each line the SHA-256 of a
 * file, two spaces, and its path. By the hash a file that somebody changed is known from one that
 * is still ours.
 */
public record Manifest(SortedMap<String, String> hashes) {

  private static final String FILE = ".prepkit-manifest";
  private static final int DIGITS = 64;

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** What the last build wrote into a folder; nothing where there was none. */
  public static Manifest read(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    if (isIn(folder)) {
      for (String line : Files.readAllLines(folder.resolve(FILE))) {
        if (line.length() > DIGITS + 2) {
          hashes.put(line.substring(DIGITS + 2), line.substring(0, DIGITS));
        }
      }
    }
    return new Manifest(hashes);
  }

  static void write(Path folder, Map<String, String> hashes) throws IOException {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(hashes).forEach((path, hash) -> lines.add(hash + "  " + path));
    Files.write(folder.resolve(FILE), lines);
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean lists(String path) {
    return path.equals(FILE) || hashes.containsKey(path);
  }

  private boolean isFolderOfOurs(String path) {
    return hashes.tailMap(path + "/").keySet().stream()
        .findFirst()
        .filter(next -> next.startsWith(path + "/"))
        .isPresent();
  }

  /** Whether a file is one of ours, just as we wrote it, or a folder that we made for some. */
  boolean isUnchanged(String path, Path file) throws IOException {
    return path.equals(FILE)
        || isFolderOfOurs(path)
        || hashes.containsKey(path)
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && hashes.get(path).equals(hash(Files.readAllBytes(file)));
  }
}
