package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code spelling.yaml} of every layer: what content writes, and what a region writes. */
public final class SpellingReader {

  static final String FILE = "spelling.yaml";

  private final Diagnostics diagnostics;

  public SpellingReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the spelling of a region; without a file, content is shown as it is written.
   *
   * @param tree the folder of the region, like {@code content/en-US}
   */
  public Spelling read(SourceTree tree) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    for (SourceFile layer : tree.layers(FILE)) {
      new YamlReader(diagnostics).read(layer).ifPresent(fields -> add(fields, words));
    }
    return new Spelling(words);
  }

  private static void add(Fields fields, Map<String, String> words) {
    for (String word : fields.keys()) {
      String shown = fields.text(word);
      if ((word + shown).matches("(?s).*[{}].*")) {
        fields.reject(fields.at(word), "a spelling has no braces", "write the word alone");
      } else if (!word.isBlank() && !shown.isEmpty()) {
        words.put(word.strip(), shown);
      }
    }
    fields.finish();
  }
}
