package dev.prepkit.build;

import dev.prepkit.text.AllCores;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The list of files that a build wrote, kept in its output folder. By their fingerprints a file
 * that somebody changed is known from one that is still ours, and what need not be made anew from
 * what must.
 *
 * <p>On each line stand the fingerprint of a file, two spaces, its path, and for a sheet a tab and
 * what it was made of. Lines before them say what all was made of, if the build had nothing to
 * tell, and what the parts were made of about which it had not.
 *
 * @param inputs of a whole build without any remark
 * @param parts what each part without any remark was made of
 */
record Manifest(
    Optional<Inputs> inputs, SortedMap<Part, Fingerprint> parts, SortedMap<String, Entry> files) {

  /**
   * A file of ours.
   *
   * @param hash of its bytes
   * @param madeOf of what it was made of, where a later build may use it for the same
   */
  record Entry(Fingerprint hash, Optional<Fingerprint> madeOf) {}

  /** That of a folder into which nothing was built. */
  static final Manifest NONE =
      new Manifest(Optional.empty(), Collections.emptySortedMap(), Collections.emptySortedMap());

  static final String FILE = ".prepkit-manifest";
  private static final String INPUTS = "# made of ";
  private static final String PICTURE = "# and of ";
  private static final String PART = "# part ";
  private static final int DIGITS = 64;

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** What the last build wrote into a folder; nothing where there was none. */
  static Manifest read(Path folder) throws IOException {
    SortedMap<String, Entry> files = new TreeMap<>();
    SortedMap<Part, Fingerprint> parts = new TreeMap<>();
    Optional<Fingerprint> made = Optional.empty();
    List<String> pictures = new ArrayList<>();
    for (String line :
        isIn(folder) ? Files.readAllLines(folder.resolve(FILE)) : List.<String>of()) {
      if (line.startsWith(INPUTS)) {
        made = Optional.of(Fingerprint.parse(line.substring(INPUTS.length())));
      } else if (line.startsWith(PICTURE)) {
        pictures.add(line.substring(PICTURE.length()));
      } else if (line.startsWith(PART)) {
        String[] words = line.substring(PART.length()).split(" ", 2);
        parts.put(new Part(words.length < 2 ? "" : words[1]), Fingerprint.parse(words[0]));
      } else if (line.length() > DIGITS + 2) {
        String[] rest = line.substring(DIGITS + 2).split("\t", 2);
        Optional<Fingerprint> madeOf =
            rest.length < 2 ? Optional.empty() : Optional.of(Fingerprint.parse(rest[1]));
        files.put(rest[0], new Entry(Fingerprint.parse(line.substring(0, DIGITS)), madeOf));
      }
    }
    return new Manifest(made.map(of -> new Inputs(of, pictures)), parts, files);
  }

  void write(Path folder) throws IOException {
    Files.write(folder.resolve(FILE), (Iterable<String>) lines()::iterator);
  }

  private Stream<String> lines() {
    Stream<String> made =
        inputs.stream()
            .flatMap(
                all ->
                    Stream.concat(
                        Stream.of(INPUTS + all.madeOf().hex()),
                        all.pictures().stream().map(PICTURE::concat)));
    Stream<String> kept =
        parts.entrySet().stream()
            .map(part -> PART + part.getValue().hex() + " " + part.getKey().folder());
    Stream<String> ours =
        files.entrySet().stream().map(file -> line(file.getKey(), file.getValue()));
    return Stream.of(made, kept, ours).flatMap(all -> all);
  }

  private static String line(String path, Entry entry) {
    String madeOf = entry.madeOf().map(of -> "\t" + of.hex()).orElse("");
    return entry.hash().hex() + "  " + path + madeOf;
  }

  boolean lists(String path) {
    return path.equals(FILE) || files.containsKey(path);
  }

  private boolean isFolderOfOurs(String path) {
    return files.tailMap(path + "/").keySet().stream()
        .findFirst()
        .filter(next -> next.startsWith(path + "/"))
        .isPresent();
  }

  /** Whether a file is one of ours, just as we wrote it, or a folder that we made for some. */
  boolean isUnchanged(String path, Path file) throws IOException {
    return path.equals(FILE) || isFolderOfOurs(path) || isAsWritten(path, file);
  }

  private boolean isAsWritten(String path, Path file) throws IOException {
    return asWritten(path, file).isPresent();
  }

  /** What is in a file of ours, if it is just as we wrote it. */
  Optional<byte[]> asWritten(String path, Path file) throws IOException {
    if (!files.containsKey(path) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    return Optional.of(bytes).filter(all -> files.get(path).hash().equals(Fingerprint.of(all)));
  }

  /** Whether all files are in their folder, just as we wrote them. */
  boolean isWhole(Path folder) throws IOException {
    List<String> paths = List.copyOf(files.keySet());
    return AllCores.map(paths, path -> isAsWritten(path, folder.resolve(path))).stream()
        .allMatch(same -> same);
  }

  /** How large the files in their folder are, in bytes. */
  SortedMap<String, Long> sizes(Path folder) throws IOException {
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (String path : files.keySet()) {
      sizes.put(path, Files.size(folder.resolve(path)));
    }
    return sizes;
  }

  /** The files by what they were made of. */
  Map<Fingerprint, String> byMadeOf() {
    Map<Fingerprint, String> paths = new HashMap<>();
    files.forEach((path, entry) -> entry.madeOf().ifPresent(of -> paths.putIfAbsent(of, path)));
    return paths;
  }
}
