package dev.prepkit.agenda;

import dev.prepkit.library.PersonWords;
import dev.prepkit.library.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what people write of themselves stand behind “I am”: “nurse at Riverside”. */
public final class SelfText {

  /**
   * A headline as it is printed.
   *
   * @param doubtful whether it may be no good English there
   */
  public record Fitting(String text, boolean doubtful) {}

  private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s+[/–—-]\\s+");
  private static final Pattern SENTENCES = Pattern.compile("(?<=\\p{Ll}{3})[.!]\\s+(?=\\p{Lu})");
  private static final Pattern PHRASE_END = Pattern.compile("\\s*[,;:(&].*");
  private static final Pattern PARTICIPLE = Pattern.compile("(?:\\p{L}+-)?\\p{L}{2,}ing");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

  private final Optional<PersonWords> people;
  private final MidSentence middle;

  public SelfText(WordLists words, Locale language) {
    this.people = words.writing().people();
    this.middle = new MidSentence(words, language);
  }

  /** The first thing that somebody says of what they are. */
  public Fitting headline(String written) {
    String first = SENTENCES.split(PARTS.split(MidSentence.open(written), 2)[0], 2)[0];
    return people
        .filter(known -> Letters.of(known.a().word()) == Letters.of(first))
        .map(known -> headline(middle.phrase(known.withoutOpener(first)), known))
        .orElseGet(() -> new Fitting(middle.phrase(written), false));
  }

  private static Fitting headline(String text, PersonWords known) {
    List<String> being = being(text, known);
    if (being.isEmpty() || known.alone().contains(being.getLast())) {
      return new Fitting(text, false);
    }
    boolean describes = PARTICIPLE.matcher(being.getFirst()).matches();
    boolean person =
        known.isPerson(being.getLast()) || !describes && being.stream().anyMatch(known::isPerson);
    return person ? new Fitting(known.withArticle(text), false) : new Fitting(text, !describes);
  }

  /** What somebody did, in sentences that begin with “I” where they begin with what was done. */
  public Fitting background(String written) {
    return people
        .filter(known -> Letters.of(known.a().word()) == Letters.of(written))
        .map(known -> background(written.strip(), known.background()))
        .orElseGet(() -> new Fitting(written, false));
  }

  private static Fitting background(String written, PersonWords.Background known) {
    String text =
        SENTENCE
            .splitAsStream(written)
            .map(sentence -> inFirstPerson(sentence, known))
            .collect(Collectors.joining(" "));
    return new Fitting(text, speaksOfNobody(text, known));
  }

  private static String inFirstPerson(String sentence, PersonWords.Background known) {
    boolean begins = known.did().contains(words(sentence).getFirst());
    return begins && speaksOfNobody(sentence, known)
        ? known.subject() + " " + SentenceStart.small(sentence)
        : sentence;
  }

  private static boolean speaksOfNobody(String text, PersonWords.Background known) {
    return words(text).stream().noneMatch(known.own()::contains);
  }

  private static List<String> words(String text) {
    return List.of(WORD.split(text.toLowerCase(Locale.ROOT).replace('’', '\'')));
  }

  /** The words that say what somebody is: “ward nurse” at Riverside; none if it begins small. */
  private static List<String> being(String text, PersonWords known) {
    String phrase = PHRASE_END.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
    return Stream.of(phrase.split("\\s+"))
        .takeWhile(word -> !word.isEmpty() && !known.small().contains(word))
        .toList();
  }
}
