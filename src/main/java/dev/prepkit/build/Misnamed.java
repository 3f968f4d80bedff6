package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds files whose names are almost right, as {@code profile.yml} or {@code profile.yaml.txt}. */
final class Misnamed {

  private final SourceRoot folder;

  Misnamed(SourceRoot folder) {
    this.folder = folder;
  }

  /** What was probably meant to be a file that is not there. */
  Optional<String> of(String file) throws IOException {
    String start = Pattern.quote(file.replaceFirst("\\.yaml$", ""));
    Pattern almost = Pattern.compile("(?i)" + start + "\\.ya?ml(\\.txt)?");
    try (Stream<Path> all = Files.list(folder.folder())) {
      return all.map(each -> each.getFileName().toString())
          .filter(name -> !name.equals(file) && almost.matcher(name).matches())
          .sorted()
          .findFirst();
    }
  }

  /** Reports it, where there is one: nobody wants to be given something else without a word. */
  void report(String file, Diagnostics diagnostics) throws IOException {
    of(file)
        .ifPresent(
            name ->
                diagnostics.error(
                    SourceLocation.startOf(folder.nameOf(name)),
                    "this file is not read, for its name is not '" + file + "'",
                    "rename it; Windows shows the whole name with View > File name extensions"));
  }
}
