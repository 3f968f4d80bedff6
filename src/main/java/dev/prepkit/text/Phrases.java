package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Wording.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns of phrase that say the same; what they look like is told at {@link Phrase}. */
public final class Phrases {

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> others = new ArrayList<>();

  private Phrases() {}

  /** Phrases of nothing: they are found nowhere. */
  public static Phrases none() {
    return new Phrases();
  }

  /**
   * Reads phrases; what is wrong with one is reported.
   *
   * @param lists words that phrases name as {@code {list}}
   */
  public static Phrases of(
      List<Located<String>> texts, Map<String, Set<String>> lists, Diagnostics diagnostics) {
    Phrases all = new Phrases();
    for (Located<String> text : texts) {
      try {
        all.add(Phrase.of(text.value(), lists));
      } catch (Phrase.NoPhrase e) {
        diagnostics.error(
            text.at(), "'" + text.value() + "' is no phrase to look for", e.getMessage());
      }
    }
    return all;
  }

  private void add(Phrase phrase) {
    Set<String> first = phrase.firstWords();
    if (first.isEmpty()) {
      others.add(phrase);
    }
    first.forEach(word -> byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase));
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return byFirstWord.isEmpty() && others.isEmpty();
  }

  /** Where they stand in a text: the longest at each place, none over another. */
  public List<Span> in(Wording text) {
    SortedMap<Integer, Integer> ends = new TreeMap<>();
    byFirstWord.forEach(
        (word, phrases) ->
            text.places()
                .getOrDefault(word, List.of())
                .forEach(at -> note(phrases, text, at, ends)));
    for (Phrase phrase : others) {
      text.places()
          .forEach(
              (word, places) -> {
                if (phrase.startsWith(text.get(places.getFirst()))) {
                  places.forEach(at -> note(List.of(phrase), text, at, ends));
                }
              });
    }
    List<Span> found = new ArrayList<>();
    ends.forEach(
        (start, end) -> {
          if (found.isEmpty() || found.getLast().last() < start) {
            found.add(new Span(start, end - 1));
          }
        });
    return found;
  }

  private static void note(
      List<Phrase> phrases, Wording text, int at, SortedMap<Integer, Integer> ends) {
    for (Phrase phrase : phrases) {
      int end = phrase.endAt(text, at);
      if (end > 0) {
        ends.merge(at, end, Math::max);
      }
    }
  }

  /** Where they stand in a part of a text. */
  public List<Span> in(Wording text, Span part) {
    List<Span> found = new ArrayList<>();
    for (int at = part.first(); at <= part.last(); at++) {
      int end = endAt(text, at);
      if (end > 0) {
        found.add(new Span(at, end - 1));
        at = end - 1;
      }
    }
    return found;
  }

  /** The index behind the longest phrase that starts at a word; -1 where there is none. */
  public int endAt(Wording text, int at) {
    int end = -1;
    for (Phrase phrase : byFirstWord.getOrDefault(text.get(at).text(), List.of())) {
      end = Math.max(end, phrase.endAt(text, at));
    }
    for (Phrase phrase : others) {
      end = Math.max(end, phrase.endAt(text, at));
    }
    return end;
  }
}
