package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the columns of exported tables are called, in many languages: {@code columns.yaml}. */
final class ColumnWords {

  private static final String FILE = "columns.yaml";

  /** In characters; what is longer is a text, or a table that was taken apart wrongly. */
  private static final int LONGEST_TITLE = 100;

  private final Map<String, List<String>> words = new LinkedHashMap<>();

  ColumnWords() {
    try (InputStream input = ColumnWords.class.getResourceAsStream(FILE)) {
      String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
      Fields fields =
          new YamlReader(new Diagnostics()).read(new SourceFile(FILE, FILE, text)).orElseThrow();
      for (String key : fields.keys()) {
        words.put(
            key, fields.texts(key).stream().map(Located::value).map(ColumnWords::folded).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Numbers do not count: {@code E-mail 2 Address} is an {@code E-mail Address}. */
  static String folded(String title) {
    if (title.length() > LONGEST_TITLE) {
      return "";
    }
    return Folded.of(Folded.of(title).replaceAll("\\b\\p{Nd}+\\b", " "));
  }

  /** The words for a key, the best first. */
  List<String> of(String key) {
    return words.getOrDefault(key, List.of());
  }

  /** How many of some titles are known. */
  long known(List<String> titles) {
    return titles.stream()
        .map(ColumnWords::folded)
        .filter(title -> words.values().stream().anyMatch(all -> all.contains(title)))
        .count();
  }
}
