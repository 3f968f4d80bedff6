package dev.prepkit.library;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words by which one makes what people write of themselves stand behind “I am”.
 *
 * @param openers what goes from its start: {@code i am}
 * @param people what somebody is: {@code nurse}, {@code *ist}
 * @param noPeople what only looks so: {@code eager}
 * @param alone of which there is one, so that no article goes before it: {@code head}
 * @param background by which one tells what they did
 * @param small what needs no article before it, and ends what somebody is: {@code at}, {@code one}
 */
public record PersonWords(
    Set<String> openers,
    Set<String> people,
    Set<String> noPeople,
    Set<String> alone,
    Background background,
    Set<String> small,
    Article a,
    Article an) {

  /**
   * Words by which one makes what somebody did a sentence of their own.
   *
   * @param did with which one begins who leaves the subject out: {@code taught}
   * @param subject which they left out
   * @param own by which a sentence speaks of who wrote it: {@code my}
   */
  public record Background(Set<String> did, String subject, Set<String> own) {

    public Background {
      did = Set.copyOf(did);
      own = Set.copyOf(own);
    }
  }

  /**
   * An article.
   *
   * @param before how the words begin before which it stands
   */
  public record Article(String word, Set<String> before) {

    public Article {
      before = Set.copyOf(before);
    }

    private int match(String text) {
      return before.stream().filter(text::startsWith).mapToInt(String::length).max().orElse(0);
    }
  }

  /** Short names in capitals are spelled out: an NHS nurse. */
  private static final Pattern SPELLED =
      Pattern.compile("\\p{Lu}{1,3}s?|\\p{Lu}{2}\\p{Ll}|\\p{Lu}\\p{Ll}\\p{Lu}");

  private static final String VOWELS_FIRST = "aefhilmnorsx";

  public PersonWords {
    openers = Set.copyOf(openers);
    people = Set.copyOf(people);
    noPeople = Set.copyOf(noPeople);
    alone = Set.copyOf(alone);
    small = Set.copyOf(small);
  }

  /** Whether a word says what somebody is. */
  public boolean isPerson(String word) {
    return SentenceWords.isIn(people, word) && !SentenceWords.isIn(noPeople, word);
  }

  /** A text without what opens it. */
  public String withoutOpener(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return openers.stream()
        .filter(opener -> plain.startsWith(opener + " "))
        .max(Comparator.comparing(String::length))
        .map(opener -> text.substring(opener.length()).strip())
        .orElse(text);
  }

  /** A text behind its article. */
  public String withArticle(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    boolean spelled = SPELLED.matcher(text.split("[\\s-]", 2)[0]).matches();
    boolean vowel =
        spelled ? VOWELS_FIRST.indexOf(plain.charAt(0)) >= 0 : an.match(plain) > a.match(plain);
    return (vowel ? an.word() : a.word()) + " " + text;
  }
}
