package dev.prepkit.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a region writes words that content writes in another way: {@code organisation} becomes {@code
 * organization}, and {@code Organisation} {@code Organization}. Names in double braces, web and
 * mail addresses are left as they are.
 */
public final class Spelling {

  /** Changes nothing. */
  public static final Spelling AS_WRITTEN = new Spelling(Map.of());

  private static final String LEFT_ALONE = "\\{\\{.*?\\}\\}|\\S*(?:://|@|\\p{L}[.]\\p{L})\\S*";
  private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

  private final Map<String, String> words;
  private final Pattern pattern;

  /**
   * @param words what is written and what is shown; words in small letters stand for their
   *     capitalised forms too
   */
  public Spelling(Map<String, String> words) {
    this.words = Map.copyOf(words);
    this.pattern = Pattern.compile(LEFT_ALONE + "|" + BEFORE + "(" + any(words) + ")" + AFTER);
  }

  /** The longest first, so that a phrase goes before the words in it. */
  private static String any(Map<String, String> words) {
    return words.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Spelling::inAnyCase)
        .collect(Collectors.joining("|"));
  }

  private static String inAnyCase(String word) {
    String quoted = Pattern.quote(word).replace(" ", "\\E\\s+\\Q");
    return isSmall(word) ? "(?iu:" + quoted + ")" : quoted;
  }

  private static boolean isSmall(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** The text as the region writes it. */
  public String of(String text) {
    return words.isEmpty() ? text : pattern.matcher(text).replaceAll(this::replacement);
  }

  private String replacement(MatchResult match) {
    String found = match.group(1) == null ? match.group() : shown(match.group(1));
    return Matcher.quoteReplacement(found);
  }

  private String shown(String found) {
    String key = found.replaceAll("\\s+", " ");
    String small = key.toLowerCase(Locale.ROOT);
    if (words.containsKey(key)) {
      return words.get(key);
    }
    String word = words.getOrDefault(small, found);
    if (key.length() > 1 && key.equals(key.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
