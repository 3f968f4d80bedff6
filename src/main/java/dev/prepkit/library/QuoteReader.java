package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code quotes.yaml}: the words by which quotes of a chapter are told. */
final class QuoteReader {

  private static final String FILE = "quotes.yaml";
  private static final Set<String> KINDS = Set.of("example", "advice-differs");

  private final Diagnostics diagnostics;

  QuoteReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The kind of a quote, by the words that it begins with. */
  Map<String, String> read(SourceTree tree) throws IOException {
    return tree.read(FILE)
        .flatMap(new YamlReader(diagnostics)::read)
        .map(QuoteReader::kinds)
        .orElse(Map.of());
  }

  private static Map<String, String> kinds(Fields fields) {
    Map<String, String> kinds = new HashMap<>();
    KINDS.forEach(kind -> fields.optionalText(kind).ifPresent(label -> kinds.put(label, kind)));
    fields.finish();
    return kinds;
  }
}
