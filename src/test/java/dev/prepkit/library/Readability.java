package dev.prepkit.library;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * How hard a text is to read: the Flesch-Kincaid grade, 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59 (Kincaid, Fishburne, Rogers and Chissom, 1975).
 *
 * <p>Only running text counts: paragraphs, and items of lists that end as a sentence does.
 * Headings, cells of tables and other fragments are left out, because they are short and would
 * flatter. A sentence ends at a full stop, a question mark or an exclamation mark, with any
 * quotation marks and brackets behind it, unless a small letter follows: “Why?” she asks. A colon
 * does not end one. Words joined by a hyphen are one word with the syllables of all.
 */
record Readability(int sentences, int words, int syllables) {

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.?!…])[”’\")\\]]*\\s+(?=[^\\p{Ll}–])");
  private static final Pattern ENDED = Pattern.compile("(?s).*[.?!…:][”’\")\\]]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,:-]*");

  /** The measures of markup. */
  static Readability of(String markup) {
    return Jsoup.parse(markup).select("p, li:not(:has(p))").stream()
        .map(Element::text)
        .filter(text -> ENDED.matcher(text).matches())
        .flatMap(text -> Arrays.stream(SENTENCE_END.split(text)))
        .map(Readability::ofSentence)
        .reduce(new Readability(0, 0, 0), Readability::plus);
  }

  private static Readability ofSentence(String sentence) {
    List<String> words = WORD.matcher(sentence).results().map(match -> match.group()).toList();
    int syllables = words.stream().flatMap(Readability::parts).mapToInt(Syllables::of).sum();
    return new Readability(words.isEmpty() ? 0 : 1, words.size(), syllables);
  }

  private static Stream<String> parts(String word) {
    return Arrays.stream(word.split("-")).filter(part -> !part.isEmpty());
  }

  Readability plus(Readability other) {
    return new Readability(
        sentences + other.sentences, words + other.words, syllables + other.syllables);
  }

  double grade() {
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }
}
