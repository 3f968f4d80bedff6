package dev.prepkit.site;

import dev.prepkit.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample's pages, built once for all tests of this run. */
final class SampleSite {

  static final Path ROOT = build();

  private SampleSite() {}

  private static Path build() {
    try {
      Path folder = Files.createTempDirectory("prepkit-sample");
      Path input = Files.createDirectory(folder.resolve("empty"));
      return Run.build(input, folder.resolve("site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All pages, by their path below the root. */
  static List<String> pages() {
    return Run.files(ROOT).keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  /** A page of each kind. */
  static List<String> kinds() {
    return List.of(
        "index.html",
        "guide/index.html",
        "guide/ask.html",
        "questions/index.html",
        "questions/all.html",
        "questions/their-path.html",
        "etiquette/index.html",
        "etiquette/during.html",
        "emails/index.html",
        "emails/request-cold.html",
        "contacts/dr-priya-raman/index.html");
  }
}
