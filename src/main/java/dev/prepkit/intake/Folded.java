package dev.prepkit.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One spelling for what people take for the same: small letters, no accents, no signs, unless there
 * is nothing else.
 */
final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern UNDIALLED = Pattern.compile("[^\\p{Nd}+]+");

  private Folded() {}

  static String of(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
    String plain = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    String words = SIGNS.matcher(plain).replaceAll(" ").strip();
    return words.isEmpty() ? text.strip() : words;
  }

  static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  /**
   * Whether two values of a key are one, written with other capitals, or numbers with other signs:
   * what differs in more, as {@code C++} and {@code C#} do, are two.
   */
  static boolean alike(String key, String one, String other) {
    return key.equals("phone")
        ? UNDIALLED.matcher(one).replaceAll("").equals(UNDIALLED.matcher(other).replaceAll(""))
        : plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Whether a text says a word somewhere: {@code Halvorsen Coatings} says {@code coat}. */
  static boolean says(String text, String part) {
    return of(text).contains(of(part));
  }

  static Set<String> words(String text) {
    return Stream.of(of(text).split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
  }
}
