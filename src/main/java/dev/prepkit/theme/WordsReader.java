package dev.prepkit.theme;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.template.Counted;
import dev.prepkit.template.Plurals;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.Translated;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads {@code words/….yaml} of a theme: each language, and each layer of it, over those below. A
 * word that one of them gives forms stands with a number.
 */
final class WordsReader {

  private final Languages languages;
  private final Diagnostics diagnostics;
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, Counted> counts = new LinkedHashMap<>();
  private final Map<String, String> spoken = new LinkedHashMap<>();

  WordsReader(Languages languages, Diagnostics diagnostics) {
    this.languages = languages;
    this.diagnostics = diagnostics;
  }

  Theme.Speech read(SourceTree theme) throws IOException {
    for (String language : languages.all()) {
      for (SourceFile layer : theme.layers(path(language))) {
        SourceFile heard = languages.heard(layer, language);
        new YamlReader(diagnostics).read(heard).ifPresent(fields -> add(fields, language));
      }
    }
    counts.keySet().forEach(words::remove);
    count(theme);
    return new Theme.Speech(words, counts, languages.borrowed());
  }

  private static String path(String language) {
    return "words/" + language + ".yaml";
  }

  private void add(Fields fields, String language) {
    Plurals plurals = Plurals.of(Locale.forLanguageTag(language));
    for (String key : fields.keys()) {
      if (fields.isBlock(key)) {
        fields.fields(key).ifPresent(block -> counts.put(key, Counted.read(block, plurals)));
        spoken.put(key, language);
      } else if (fields.optionalText(key).isPresent() || !spoken.containsKey(key)) {
        addPlain(key, fields.shown(key), plurals);
        spoken.put(key, language);
      }
    }
    fields.finish();
  }

  /** One form for all numbers, where the word has several in another language. */
  private void addPlain(String key, String text, Plurals plurals) {
    words.put(key, text);
    counts.computeIfPresent(key, (same, other) -> Counted.same(text, plurals));
  }

  private void count(SourceTree theme) {
    List<String> missing =
        spoken.entrySet().stream()
            .filter(word -> !languages.own().contains(word.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    Translated all = new Translated(List.copyOf(spoken.keySet()), missing);
    if (!all.isWhole()) {
      diagnostics.warning(
          SourceLocation.of(theme.nameOf(path(languages.own().getFirst()))),
          all.count() + " words are missing, English is used: " + all.examples(),
          "add them; docs/translating.md says how");
    }
  }
}
