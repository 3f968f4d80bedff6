package dev.prepkit.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its spelling: groups of vowels, less the ones that are
 * silent, and more where a group is spoken as two. A number has about as many syllables as digits.
 */
final class Syllables {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private static final Map<String, Integer> BY_HEART =
      Map.ofEntries(
          Map.entry("business", 2),
          Map.entry("people", 2),
          Map.entry("hundred", 2),
          Map.entry("every", 2),
          Map.entry("evening", 2),
          Map.entry("evenings", 2),
          Map.entry("interest", 2),
          Map.entry("interested", 3),
          Map.entry("colleague", 2),
          Map.entry("colleagues", 2),
          Map.entry("area", 3),
          Map.entry("areas", 3),
          Map.entry("idea", 3),
          Map.entry("ideas", 3),
          Map.entry("being", 2),
          Map.entry("science", 2),
          Map.entry("quiet", 2),
          Map.entry("client", 2),
          Map.entry("clients", 2),
          Map.entry("wednesday", 2),
          Map.entry("different", 2),
          Map.entry("cafe", 2),
          Map.entry("resume", 3),
          Map.entry("cv", 2),
          Map.entry("mr", 2),
          Map.entry("ms", 1),
          Map.entry("dr", 2));

  /** What is spoken on its own in front of the rest, with its syllables. */
  private static final Map<String, Integer> FRONTS =
      Map.of("some", 1, "every", 2, "there", 1, "where", 1, "home", 1, "life", 1, "note", 1);

  private static final List<String> ENDS = List.of("ly", "ment", "ments", "ful", "less", "ness");

  /** Vowels side by side that are spoken apart. */
  private static final List<Pattern> APART =
      List.of(
          Pattern.compile("(?<![ctsg])ia|ia(?=no)|cia(?=t)"),
          Pattern.compile("(?<![ctsgxnl])io|(?<=v)io"),
          Pattern.compile("iu"),
          Pattern.compile("(?<![qg])ua(?=[lt])"),
          Pattern.compile("(?<![qg])ue(?=[ln])"),
          Pattern.compile("crea(?=[t])"),
          Pattern.compile("eo(?!u|n$|ns$)(?<!peo)"),
          Pattern.compile("iet|(?<![ct])ien(?=ce|t)"),
          Pattern.compile("(?<=[aeiouy][a-z]{0,3}[^aeiouydc])ie(?=r$|rs$|st$)"),
          Pattern.compile("(?<![qg])(?<=[aeiouy])ing"),
          Pattern.compile("(?<=[aeo]y|uy)er"),
          Pattern.compile("poe(?=[tm])"));

  private Syllables() {}

  static int of(String word) {
    String plain =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('’', '\'');
    if (plain.matches("[\\d.,:]+.*")) {
      return Math.max(1, plain.replaceAll("\\D", "").length());
    }
    int apostrophe = plain.indexOf('\'');
    if (apostrophe < 0) {
      return ofLetters(plain);
    }
    String stem = plain.substring(0, apostrophe);
    return ofLetters(stem) + ending(stem, plain.substring(apostrophe));
  }

  /** What an apostrophe's letters add: {@code fox's} has two syllables, {@code didn't} too. */
  private static int ending(String stem, String end) {
    boolean hissing = end.equals("'s") && stem.matches(".*(?:[sxz]|[cs]h|[cgs]e)");
    boolean not = end.equals("'t") && stem.matches(".*[ds]n");
    return hissing || not ? 1 : 0;
  }

  private static int ofLetters(String word) {
    Integer known = BY_HEART.get(word);
    if (known != null) {
      return known;
    }
    for (Map.Entry<String, Integer> front : FRONTS.entrySet()) {
      String rest = word.substring(Math.min(front.getKey().length(), word.length()));
      if (word.startsWith(front.getKey()) && rest.matches("[bcdfghjklmnpqrstvwxz].{2,}|one|how")) {
        return front.getValue() + ofLetters(rest);
      }
    }
    for (String end : ENDS) {
      String stem = word.substring(0, Math.max(0, word.length() - end.length()));
      if (word.endsWith(end) && stem.length() > 2 && VOWELS.matcher(stem).find()) {
        return ofLetters(stem) + 1;
      }
    }
    return Math.max(1, groups(word) - silent(word) + apart(word));
  }

  private static int groups(String word) {
    return (int) VOWELS.matcher(word).results().count();
  }

  private static int silent(String word) {
    boolean e = word.matches(".*[^aeiouy]e") && !word.matches(".*[^aeiouylr]le");
    boolean ue = word.matches(".*[gq]ues?");
    boolean es = word.matches(".*[^aeiouysxzcg]es") && !word.matches(".*([cs]h|[^aeiouylr]l)es");
    boolean ed = word.matches(".*[^aeiouytd]ed") && !word.matches(".*[^aeiouylr]led");
    return e || ue || es || ed ? 1 : 0;
  }

  private static int apart(String word) {
    return (int) APART.stream().filter(pair -> pair.matcher(word).find()).count();
  }
}
