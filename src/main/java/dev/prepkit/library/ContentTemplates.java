package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.template.Counted;
import dev.prepkit.template.Escaping;
import dev.prepkit.template.Partials;
import dev.prepkit.template.Plurals;
import dev.prepkit.template.Template;
import dev.prepkit.template.Templates;
import dev.prepkit.template.Words;
import dev.prepkit.text.Borrowed;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles what samples and chapters say. Words that stand with a number ({@code counts.yaml}) are
 * in the language of the page, be it that of the kit or not.
 */
final class ContentTemplates {

  static final String FILE = "counts.yaml";

  private final Templates own;
  private final Templates borrowed;

  private ContentTemplates(Templates own, Templates borrowed) {
    this.own = own;
    this.borrowed = borrowed;
  }

  static ContentTemplates read(SourceTree tree, Diagnostics diagnostics) throws IOException {
    List<SourceFile> layers = tree.layers(FILE);
    List<SourceFile> borrowed =
        layers.stream().filter(layer -> layer.voice().isBorrowed()).toList();
    return new ContentTemplates(templates(layers, diagnostics), templates(borrowed, diagnostics));
  }

  private static Templates templates(List<SourceFile> layers, Diagnostics diagnostics) {
    Map<String, Counted> counts = new LinkedHashMap<>();
    for (SourceFile layer : layers) {
      Plurals plurals = Plurals.of(layer.voice().tongue());
      new YamlReader(diagnostics)
          .read(layer)
          .ifPresent(fields -> counts.putAll(counts(fields, plurals)));
    }
    return new Templates(Partials.none(), new Words(Set.of(), counts, new Borrowed()), diagnostics);
  }

  private static Map<String, Counted> counts(Fields fields, Plurals plurals) {
    Map<String, Counted> counts = new LinkedHashMap<>();
    for (String key : fields.keys()) {
      if (fields.isBlock(key)) {
        fields.fields(key).ifPresent(block -> counts.put(key, Counted.read(block, plurals)));
      } else {
        fields
            .optionalText(key)
            .ifPresent(text -> counts.put(key, Counted.same(fields.shown(key), plurals)));
      }
    }
    fields.finish();
    return counts;
  }

  /** Compiles a page, or a part of it; what is wrong is reported. */
  Optional<Template> compile(SourceFile file, Escaping escaping, Class<?> fields) {
    Templates templates = file.voice().isBorrowed() ? borrowed : own;
    return templates.compile(file, escaping, fields);
  }
}
