package dev.prepkit.review;

import dev.prepkit.library.ReviewWords;
import dev.prepkit.library.Signal;
import dev.prepkit.text.Passage;
import dev.prepkit.text.Phrases;
import dev.prepkit.text.Word;
import dev.prepkit.text.Wording;
import dev.prepkit.text.Wording.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A message taken apart into words, with what it is for. */
record Reading(
    Message message,
    Passage body,
    Wording words,
    Optional<Wording> subject,
    ReviewWords language,
    Assignment assignment) {

  /** In words: a name, an address, some numbers. */
  private static final int LONGEST_SIGNATURE = 60;

  /** Reads a message; what it quotes of an earlier one does not count. */
  static Reading of(Message message, ReviewWords language, Assignment assignment) {
    Passage body = QuotedMail.blanked(message.body(), language.subjectLabels());
    return new Reading(
        message,
        body,
        Wording.of(body.text(), language.abbreviations()),
        message.subject().map(line -> Wording.of(line.text(), language.abbreviations())),
        language,
        assignment);
  }

  Phrases phrases(Signal signal) {
    return language.phrases(signal);
  }

  List<Span> find(Signal signal) {
    return phrases(signal).in(words);
  }

  boolean says(Signal signal) {
    return !find(signal).isEmpty();
  }

  boolean says(Signal signal, Span part) {
    return !phrases(signal).in(words, part).isEmpty();
  }

  /** Whether a gap is left for something. */
  boolean leavesOpen(Signal signal) {
    return Gaps.in(body.text()).stream()
        .map(gap -> Wording.of(gap.group(), language.abbreviations()))
        .anyMatch(gap -> !phrases(signal).in(gap).isEmpty());
  }

  /** Whether one of the words of a name stands in a part of a text; titles do not count. */
  boolean names(String name, Wording text, Span part) {
    Set<String> wanted = nameWords(name);
    for (int at = part.first(); at <= part.last(); at++) {
      if (wanted.contains(text.get(at).text())) {
        return true;
      }
    }
    return wanted.isEmpty();
  }

  boolean names(String name, Wording text) {
    return names(name, text, new Span(0, text.size() - 1));
  }

  /** Whether a word is one of the writer's name, as far as it is known or stands at the end. */
  boolean signs(Word word) {
    int end = signature().orElse(words.size());
    return assignment
            .people()
            .writer()
            .filter(name -> nameWords(name).contains(word.text()))
            .isPresent()
        || words.words().subList(end, words.size()).stream()
            .anyMatch(other -> other.text().equals(word.text()));
  }

  private Set<String> nameWords(String name) {
    Wording parts = Wording.of(name, Set.of());
    Set<String> titles = new HashSet<>();
    for (Span span : phrases(Signal.TITLE).in(parts)) {
      titles.addAll(Arrays.asList(parts.get(span.first()).text(), parts.get(span.last()).text()));
    }
    Set<String> words = new HashSet<>();
    parts.words().stream().map(Word::text).filter(word -> word.length() > 1).forEach(words::add);
    Set<String> without = new HashSet<>(words);
    without.removeAll(titles);
    return without.isEmpty() ? words : without;
  }

  /** Adds a remark about a run of words. */
  void note(Findings findings, Findings.Remark remark, Span span) {
    int end = words.endOf(span);
    boolean closes = end < body.text().length() && body.text().charAt(end) == ']';
    findings.add(remark, body, words.startOf(span), closes ? end + 1 : end);
  }

  /**
   * The sentence in which the writer asks, for remarks on what is missing in it; else the first.
   */
  Span request() {
    List<Span> sentences = words.sentences();
    List<Span> offers =
        sentences.stream()
            .filter(each -> says(Signal.OFFER, each) && !says(Signal.JOB, each))
            .toList();
    return offers.stream()
        .filter(this::asks)
        .findFirst()
        .or(() -> offers.stream().findFirst())
        .orElseGet(sentences::getFirst);
  }

  private boolean asks(Span sentence) {
    int end = words.endOf(sentence);
    int next =
        sentence.last() + 1 < words.size()
            ? words.get(sentence.last() + 1).start()
            : body.text().length();
    return body.text().substring(end, next).contains("?");
  }

  /** The index behind the words that come before the name at the end, if there are such words. */
  OptionalInt signature() {
    return find(Signal.SIGN_OFF).stream()
        .filter(span -> words.get(span.first()).before().line())
        .mapToInt(span -> span.last() + 1)
        .filter(end -> end >= words.size() - LONGEST_SIGNATURE)
        .max();
  }
}
