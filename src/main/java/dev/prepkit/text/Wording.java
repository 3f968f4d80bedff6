package dev.prepkit.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text as words and sentences. Not for several threads at once. */
public final class Wording {

  /** A run of words: the first and the last, both included. */
  public record Span(int first, int last) {

    boolean meets(Span other) {
      return first <= other.last && other.first <= last;
    }

    public boolean meetsOneOf(List<Span> others) {
      return others.stream().anyMatch(this::meets);
    }
  }

  private final List<Word> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  private Wording(List<Word> words) {
    this.words = words;
    for (int at = 0; at < words.size(); at++) {
      places.computeIfAbsent(words.get(at).text(), word -> new ArrayList<>()).add(at);
    }
  }

  /**
   * Takes a text apart.
   *
   * @param abbreviations words behind which a full stop does not end a sentence
   */
  public static Wording of(String text, Set<String> abbreviations) {
    return new Wording(new WordScanner(text, abbreviations).scan());
  }

  public List<Word> words() {
    return Collections.unmodifiableList(words);
  }

  /** Where each word stands, in order. */
  Map<String, List<Integer>> places() {
    return places;
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  public int size() {
    return words.size();
  }

  public Word get(int index) {
    return words.get(index);
  }

  public int startOf(Span span) {
    return get(span.first()).start();
  }

  public int endOf(Span span) {
    return get(span.last()).end();
  }

  /** The sentence that a word stands in. */
  public Span sentenceOf(int index) {
    int sentence = get(index).sentence();
    int first = index;
    while (first > 0 && get(first - 1).sentence() == sentence) {
      first--;
    }
    int last = index;
    while (last + 1 < size() && get(last + 1).sentence() == sentence) {
      last++;
    }
    return new Span(first, last);
  }

  /** All sentences, in order. */
  public List<Span> sentences() {
    List<Span> all = new ArrayList<>();
    for (int next = 0; next < size(); next = all.getLast().last() + 1) {
      all.add(sentenceOf(next));
    }
    return all;
  }
}
