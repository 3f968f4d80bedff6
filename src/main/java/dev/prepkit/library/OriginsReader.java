package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Slug;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code origins.yaml} of every layer: the kinds of guides in which rules stand. */
final class OriginsReader {

  private static final String FILE = "origins.yaml";

  private final Diagnostics diagnostics;

  OriginsReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  TagSet read(SourceTree tree) throws IOException {
    Map<String, Tag> all = new LinkedHashMap<>();
    tree.read(FILE)
        .flatMap(new YamlReader(diagnostics)::read)
        .ifPresent(fields -> add(fields, all));
    return new TagSet(List.copyOf(all.values()));
  }

  private static void add(Fields fields, Map<String, Tag> all) {
    for (String id : fields.keys()) {
      String label = fields.shown(id);
      if (!Slug.isSlug(id)) {
        fields.reject(
            fields.at(id), "'" + id + "' cannot be a tag", "use a–z, 0–9 and single hyphens");
      }
      all.put(id, new Tag(id, label));
    }
    fields.finish();
  }
}
