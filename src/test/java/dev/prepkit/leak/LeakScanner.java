package dev.prepkit.leak;

import dev.prepkit.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for words in all files of a folder, in whatever form they may have got there. */
final class LeakScanner {

  private final List<String> needles;
  private final Codes codes;

  /**
   * @param stem in small letters, that is a part of every word
   * @param words whole, for their hashes
   * @param others that say the same without the stem, such as dates
   */
  LeakScanner(String stem, Collection<String> words, Collection<String> others) {
    this.needles =
        Stream.concat(Stream.of(stem), others.stream())
            .map(each -> each.toLowerCase(Locale.ROOT))
            .toList();
    this.codes = new Codes(stem, words);
  }

  /** All that is found, names of files and folders included. */
  List<Leak> scan(Path folder) {
    return Run.files(folder).entrySet().parallelStream().flatMap(this::inFile).toList();
  }

  private Stream<Leak> inFile(Map.Entry<String, byte[]> file) {
    byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
    return Stream.concat(
            in(name).map(form -> "name, " + form), parts(file.getValue()).flatMap(this::in))
        .distinct()
        .map(form -> new Leak(file.getKey(), form));
  }

  private static Stream<byte[]> parts(byte[] file) {
    try {
      return Parts.of(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> in(byte[] bytes) {
    Stream<String> shown =
        Views.of(bytes).entrySet().stream()
            .filter(view -> needles.stream().anyMatch(view.getValue()::contains))
            .map(Map.Entry::getKey);
    return Stream.concat(shown, codes.in(bytes).stream());
  }
}
