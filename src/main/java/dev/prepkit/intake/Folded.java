package dev.prepkit.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One spelling for what people take for the same: small letters, no accents, no signs. */
final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  static String of(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
    String plain = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    return SIGNS.matcher(plain).replaceAll(" ").strip();
  }

  static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  /** Whether a text says a word somewhere: {@code Halvorsen Coatings} says {@code coat}. */
  static boolean says(String text, String part) {
    return of(text).contains(of(part));
  }

  static Set<String> words(String text) {
    return Stream.of(of(text).split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
  }
}
