package dev.prepkit.agenda;

import dev.prepkit.library.HearsayWords;
import dev.prepkit.library.WordLists;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes from a sentence that somebody said it, where that stands before it already. */
final class Hearsay {

  private final WordLists words;

  Hearsay(WordLists words) {
    this.words = words;
  }

  /** “Audits count” of “One person told me that audits count”; who “she” is, it has to say. */
  String without(String sentence) {
    return words
        .writing()
        .hearsay()
        .map(Hearsay::opening)
        .map(opening -> opening.matcher(sentence))
        .filter(Matcher::lookingAt)
        .map(found -> sentence.substring(found.end()))
        .filter(rest -> !beginsWithSomebody(rest))
        .map(SentenceStart::capital)
        .orElse(sentence);
  }

  private static Pattern opening(HearsayWords words) {
    return Pattern.compile(
        "(?iu)" + oneOf(words.who()) + "\\s+" + oneOf(words.said()) + "\\s+(?=\\S)");
  }

  private static String oneOf(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private boolean beginsWithSomebody(String rest) {
    return SentenceStart.word(rest)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(words.sentences().thirdPerson()::has)
        .isPresent();
  }
}
