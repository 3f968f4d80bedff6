package dev.prepkit.cli;

import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** What a program consists of: any other file, library or Java makes another version. */
final class ProgramVersion {

  private ProgramVersion() {}

  /** That of the program that a class belongs to, in a jar or in a folder of classes. */
  static Fingerprint of(Class<?> type) throws IOException {
    Path place = place(type);
    List<String> parts = new ArrayList<>(List.of(Runtime.version().toString()));
    parts.addAll(Files.isDirectory(place) ? files(place) : entries(place));
    return Fingerprint.of(parts);
  }

  /** The jar, or the folder of classes, that a class comes from. */
  static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its manifest names the libraries, with their versions. */
  private static List<String> entries(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().map(entry -> entry.getName() + " " + entry.getCrc()).sorted().toList();
    }
  }

  /** While it is being developed: that a file was written again is enough. */
  private static List<String> files(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.sorted()::iterator) {
        files.add(folder.relativize(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
