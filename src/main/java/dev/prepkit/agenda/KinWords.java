package dev.prepkit.agenda;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a text, in small letters and without the {@code 's} of possession.
 *
 * <p>Words are kin when they differ in their endings alone: train, training, trained.
 */
record KinWords(List<String> words) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern POSSESSION = Pattern.compile("(?<=\\p{L})['’]s\\b");

  /** Letters that kin words begin with, and letters that may differ behind them. */
  private static final int STEM = 5;

  private static final int WHOLE_STEM = 4;
  private static final int ENDING = 3;

  /** With which endings begin behind a word of four letters. */
  private static final String ENDINGS = "deinrs";

  private static final Pattern COMPOUND =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-‐‑][\\p{L}\\p{M}\\p{N}]+)*");

  KinWords {
    words = List.copyOf(words);
  }

  static KinWords of(String text) {
    return new KinWords(found(WORD, text));
  }

  /** Words that are one with a hyphen stay one: {@code part-time} says nothing about parts. */
  static List<String> compounds(String text) {
    return found(COMPOUND, text);
  }

  private static List<String> found(Pattern word, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    boolean owns = plain.indexOf('\'') >= 0 || plain.indexOf('’') >= 0;
    return word.matcher(owns ? POSSESSION.matcher(plain).replaceAll("") : plain)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** Whether a word, or several in a row, stand here exactly so. */
  boolean has(String phrase) {
    return stands(KinWords.of(phrase).words, String::equals);
  }

  /** Whether one of some words or phrases stands here, with any endings. */
  boolean mentions(Collection<String> phrases) {
    return phrases.stream().anyMatch(phrase -> stands(KinWords.of(phrase).words, KinWords::kin));
  }

  private boolean stands(List<String> phrase, BiPredicate<String, String> same) {
    return !phrase.isEmpty()
        && IntStream.rangeClosed(0, words.size() - phrase.size())
            .anyMatch(
                start ->
                    IntStream.range(0, phrase.size())
                        .allMatch(i -> same.test(words.get(start + i), phrase.get(i))));
  }

  /** Behind a short word not every letter begins an ending: a plant is no plan. */
  private static boolean isEnding(String one, String other, int stem) {
    String longer = one.length() > other.length() ? one : other;
    return stem > WHOLE_STEM
        || longer.length() == stem
        || ENDINGS.indexOf(longer.charAt(stem)) >= 0
        || longer.charAt(stem) == longer.charAt(stem - 1);
  }

  /** Whether two words differ in their endings alone. */
  static boolean kin(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean whole = same == shorter && same >= WHOLE_STEM && isEnding(one, other, same);
    return one.equals(other)
        || ((whole || same >= STEM) && Math.max(one.length(), other.length()) - same <= ENDING);
  }
}
