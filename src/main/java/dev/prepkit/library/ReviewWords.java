package dev.prepkit.library;

import dev.prepkit.text.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By what a language gives away what a message says.
 *
 * @param abbreviations words behind which a full stop ends no sentence
 * @param subjectLabels what stands in front of a subject line, in small letters
 */
public record ReviewWords(
    Set<String> abbreviations,
    Set<String> subjectLabels,
    Map<Signal, Phrases> signals,
    List<DraftKind> kinds) {

  public ReviewWords {
    abbreviations = Set.copyOf(abbreviations);
    subjectLabels = Set.copyOf(subjectLabels);
    signals = Map.copyOf(signals);
    kinds = List.copyOf(kinds);
  }

  /** Of a language that has none: nothing can be told from the words. */
  public static ReviewWords none() {
    return new ReviewWords(Set.of(), Set.of(), Map.of(), List.of());
  }

  public boolean isEmpty() {
    return signals.isEmpty() && kinds.isEmpty();
  }

  public Phrases phrases(Signal signal) {
    return signals.getOrDefault(signal, Phrases.none());
  }

  public Optional<DraftKind> kind(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** The kind of the samples of a moment. */
  public Optional<DraftKind> kindAt(Tag moment) {
    return kinds.stream()
        .filter(kind -> kind.moment().filter(moment.id()::equals).isPresent())
        .findFirst();
  }
}
