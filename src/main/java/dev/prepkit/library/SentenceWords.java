package dev.prepkit.library;

import java.util.Locale;
import java.util.Set;

/**
 * Small words and verbs of a language, by which one sees what stands around a name (rule C7). A
 * word that starts with {@code *} is any word with that ending.
 *
 * @param beforeNouns what makes the word behind it a noun: {@code the}, {@code our}, {@code old}
 * @param places what stands before the place where somebody works: {@code at}
 * @param links what may follow a name and a verb alike: {@code and}, {@code often}
 * @param pronouns what may follow a verb: {@code it}, {@code them}
 * @param comparisons what stands before somebody or something that all depends on: {@code like}
 * @param thirdPerson with which one speaks of somebody
 * @param capitals words with a capital that are nobody's name: {@code January}, {@code Europe}
 */
public record SentenceWords(
    Set<String> beforeNouns,
    Set<String> places,
    Set<String> links,
    Set<String> pronouns,
    Set<String> comparisons,
    ThirdPerson thirdPerson,
    Verbs verbs,
    Set<String> capitals) {

  /**
   * Forms of verbs.
   *
   * @param ofOne of one person or organisation: {@code pays}, {@code will}
   * @param ofSpeech of somebody who says something: {@code told}
   * @param ofMany of many people: {@code people at Northmoor eat late}
   * @param perhaps which are verbs only where something like an object follows
   */
  public record Verbs(
      Set<String> ofOne, Set<String> ofSpeech, Set<String> ofMany, Set<String> perhaps) {

    public Verbs {
      ofOne = Set.copyOf(ofOne);
      ofSpeech = Set.copyOf(ofSpeech);
      ofMany = Set.copyOf(ofMany);
      perhaps = Set.copyOf(perhaps);
    }

    static final Verbs NONE = new Verbs(Set.of(), Set.of(), Set.of(), Set.of());
  }

  /**
   * Words with which one speaks of somebody else.
   *
   * @param ofOne {@code she}
   * @param ofMany {@code they}, which can be one person too
   */
  public record ThirdPerson(Set<String> ofOne, Set<String> ofMany) {

    public ThirdPerson {
      ofOne = Set.copyOf(ofOne);
      ofMany = Set.copyOf(ofMany);
    }

    /** Whether a word, in any case of letters, is one of them. */
    public boolean has(String word) {
      return isIn(ofOne, word) || isIn(ofMany, word);
    }
  }

  /** A language of which nothing is known. */
  public static final SentenceWords NONE =
      new SentenceWords(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          new ThirdPerson(Set.of(), Set.of()),
          Verbs.NONE,
          Set.of());

  public SentenceWords {
    beforeNouns = Set.copyOf(beforeNouns);
    places = Set.copyOf(places);
    links = Set.copyOf(links);
    pronouns = Set.copyOf(pronouns);
    comparisons = Set.copyOf(comparisons);
    capitals = Set.copyOf(capitals);
  }

  /** Whether a word, in any case of letters, is in a set. */
  public static boolean isIn(Set<String> words, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return words.contains(small) || words.stream().anyMatch(each -> isEnding(each, small));
  }

  private static boolean isEnding(String ending, String word) {
    return ending.startsWith("*")
        && word.length() > ending.length() + 1
        && word.endsWith(ending.substring(1));
  }
}
