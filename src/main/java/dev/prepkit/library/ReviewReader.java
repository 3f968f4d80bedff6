package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Phrases;
import dev.prepkit.text.Slug;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads {@code review.yaml} of every layer; a later layer adds to an earlier one. No other language
 * stands in here: what gives a message away in English says nothing of another one.
 */
final class ReviewReader {

  private static final String FILE = "review.yaml";

  private final Set<String> moments;
  private final Set<String> channels;
  private final PageNames rules;
  private final Diagnostics diagnostics;
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Set<String> abbreviations = new TreeSet<>();
  private final Set<String> subjectLabels = new TreeSet<>();
  private final Map<Signal, List<Located<String>>> signals = new EnumMap<>(Signal.class);
  private final Map<String, DraftKind> kinds = new LinkedHashMap<>();

  /**
   * @param rules those of etiquette
   */
  ReviewReader(Vocabulary vocabulary, PageNames rules, Diagnostics diagnostics) {
    this.moments = vocabulary.moments().ids();
    this.channels = vocabulary.channels().ids();
    this.rules = rules;
    this.diagnostics = diagnostics;
  }

  ReviewWords read(SourceTree tree) throws IOException {
    for (SourceFile layer : tree.own().layers(FILE)) {
      new YamlReader(diagnostics).read(layer).ifPresent(this::add);
    }
    Map<Signal, Phrases> phrases = new EnumMap<>(Signal.class);
    signals.forEach((signal, texts) -> phrases.put(signal, phrases(texts)));
    return new ReviewWords(abbreviations, subjectLabels, phrases, List.copyOf(kinds.values()));
  }

  private void add(Fields file) {
    file.fields("words").ifPresent(this::addLists);
    abbreviations.addAll(small(file.words("abbreviations")));
    subjectLabels.addAll(small(file.words("subject-labels")));
    file.fields("signals").ifPresent(this::addSignals);
    file.fields("kinds").ifPresent(this::addKinds);
    file.finish();
  }

  private void addLists(Fields block) {
    for (String name : block.keys()) {
      lists.computeIfAbsent(name, key -> new TreeSet<>()).addAll(small(block.words(name)));
    }
    block.finish();
  }

  private void addSignals(Fields block) {
    for (Signal signal : Signal.values()) {
      signals.computeIfAbsent(signal, key -> new ArrayList<>()).addAll(block.texts(signal.key()));
    }
    block.finish();
  }

  private void addKinds(Fields block) {
    for (String id : block.keys()) {
      if (!Slug.isSlug(id)) {
        block.reject(
            block.at(id), "'" + id + "' cannot be a kind", "use a–z, 0–9 and single hyphens");
      }
      block.fields(id).ifPresent(kind -> kinds.put(id, kind(id, kind)));
    }
    block.finish();
  }

  private DraftKind kind(String id, Fields fields) {
    Set<String> followed = new TreeSet<>(rules.some(fields, "rules"));
    Optional<String> moment = fields.oneOf("when", moments).map(Located::value);
    Optional<String> channel = fields.oneOf("channel", channels).map(Located::value);
    DraftKind.Signs signs =
        new DraftKind.Signs(phrases(fields.texts("sure")), phrases(fields.texts("signs")));
    DraftKind kind = new DraftKind(id, fields.text("label"), followed, moment, channel, signs);
    fields.finish();
    return kind;
  }

  private Phrases phrases(List<Located<String>> texts) {
    return Phrases.of(texts, lists, diagnostics);
  }

  private static List<String> small(List<Located<String>> words) {
    return words.stream().map(word -> word.value().toLowerCase(Locale.ROOT)).toList();
  }
}
