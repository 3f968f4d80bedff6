package dev.prepkit.agenda;

import dev.prepkit.library.GeneralTerms;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes regular expressions that find a name in a text: the whole of it, and its telling parts. */
final class NameWords {

  private static final String START = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String NOTHING = "(?!)";
  private static final Pattern AND = Pattern.compile("[&+]");
  private static final int LEAST_ACRONYM = 3;

  private final GeneralTerms terms;

  NameWords(GeneralTerms terms) {
    this.terms = terms;
  }

  /** A phrase as it stands, with the article before it. */
  String exactly(String phrase) {
    return articles() + bounded(anyCase(phrase), phrase);
  }

  /** First, last and whole name, with titles before and initials between them. */
  String person(String name) {
    List<String> words = words(name, terms.titles());
    String parts =
        union(
            words.stream().filter(NameWords::isTelling).flatMap(NameWords::forms).map(this::part));
    String title =
        "(?:" + START + union(terms.titles().stream().map(NameWords::anyCase)) + "\\.?\\s+)*";
    String particles =
        "(?:"
            + START
            + union(words.stream().filter(NameWords::isParticle).map(NameWords::anyCase))
            + "\\s+)*";
    String initials = "(?:\\s+\\p{Lu}\\.)*";
    return title
        + "(?:"
        + START
        + "\\p{Lu}\\.\\s*)*"
        + particles
        + bounded(
            "(?:" + anyCase(String.join(" ", words)) + "|" + parts + "|" + initials(words) + ")",
            name)
        + "(?:"
        + initials
        + "\\s+"
        + bounded("(?:" + parts + ")", name)
        + ")*";
  }

  /** All initials of a name, each with its full stop. */
  private static String initials(List<String> words) {
    List<String> telling = words.stream().filter(NameWords::isTelling).toList();
    return telling.size() < 2
        ? NOTHING
        : telling.stream()
            .map(word -> Pattern.quote(word.substring(0, 1)) + "\\.")
            .collect(Collectors.joining("\\s*"));
  }

  /** A part of a name, the halves of a double one, and all of them as they are typed in haste. */
  private static Stream<String> forms(String word) {
    Stream<String> halves =
        Arrays.stream(word.split("-"))
            .filter(half -> isTelling(half) && half.length() >= LEAST_ACRONYM);
    return Stream.concat(Stream.of(word), halves).flatMap(each -> Stream.of(each, plain(each)));
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{InCombiningDiacriticalMarks}", "");
  }

  /** A part that is a word of its own, like May, counts only with its capital. */
  private String part(String word) {
    return word.length() < LEAST_ACRONYM || isCommon(word) ? Pattern.quote(word) : anyCase(word);
  }

  /**
   * The whole name, its telling parts together with the words beside them, and its initials.
   *
   * @param small whether the first telling part counts in small letters too, where it may be a word
   */
  String organisation(String name, boolean small) {
    List<String> words = words(name, terms.articles());
    List<String> telling =
        words.stream().filter(NameWords::isTelling).filter(word -> !isCommon(word)).toList();
    String beside = union(words.stream().filter(NameWords::isTelling).map(NameWords::anyCase));
    Stream<String> parts =
        telling.stream()
            .map(
                word ->
                    (small && word.length() >= LEAST_ACRONYM && word.equals(telling.getFirst())
                            ? ""
                            : "(?=\\p{Lu}|\\P{L}|\\p{Lo})")
                        + anyCase(word));
    String some =
        "(?:"
            + START
            + beside
            + "\\s+)*"
            + bounded(union(parts), name)
            + "(?:\\s+"
            + beside
            + END
            + ")*";
    return articles()
        + "(?:"
        + bounded(whole(name), name)
        + "|"
        + bounded(anyCase(String.join(" ", words)), name)
        + "|"
        + some
        + "|"
        + acronym(words)
        + ")";
  }

  /** The name as it is written; a sign for “and” may be a short word. */
  private String whole(String name) {
    List<String> words = List.of(name.strip().split("\\s+"));
    boolean article =
        words.size() > 1 && terms.articles().contains(words.getFirst().toLowerCase(Locale.ROOT));
    return words.stream()
        .skip(article ? 1 : 0)
        .map(word -> AND.matcher(word).matches() ? "(?:&|\\+|\\p{L}{1,3})" : anyCase(word))
        .collect(Collectors.joining("\\s+"));
  }

  /** The initials, also without the last words, like “Trust”, or with the small ones, like “of”. */
  private static String acronym(List<String> words) {
    String telling = firstLetters(words.stream().filter(NameWords::isTelling));
    String all = firstLetters(words.stream());
    Stream<String> shorter =
        IntStream.rangeClosed(LEAST_ACRONYM, telling.length())
            .mapToObj(length -> telling.substring(0, length));
    Stream<String> withSmall =
        Stream.of(all, all.toUpperCase(Locale.ROOT)).filter(each -> each.length() >= LEAST_ACRONYM);
    return START + union(Stream.concat(shorter, withSmall).map(Pattern::quote)) + END;
  }

  private static String firstLetters(Stream<String> words) {
    return words.map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private String articles() {
    return "(?:" + START + union(terms.articles().stream().map(NameWords::anyCase)) + "\\s+)?";
  }

  private static List<String> words(String name, Collection<String> without) {
    Predicate<String> kept =
        word -> !without.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    List<String> words =
        Arrays.stream(name.split("[\\s,()/&]+")).filter(w -> !w.isEmpty()).toList();
    List<String> telling = words.stream().filter(kept).toList();
    return telling.isEmpty() ? words : telling;
  }

  /** Particles like {@code van}, and initials, stand in too many names. */
  private static boolean isTelling(String word) {
    return !word.isEmpty() && !isParticle(word) && word.replace(".", "").length() > 1;
  }

  private static boolean isParticle(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private boolean isCommon(String word) {
    return terms.common().contains(word.toLowerCase(Locale.ROOT));
  }

  private static String union(Stream<String> expressions) {
    List<String> all = expressions.distinct().sorted().toList();
    return all.isEmpty() ? NOTHING : "(?:" + String.join("|", all) + ")";
  }

  private static String anyCase(String phrase) {
    return "(?i:"
        + Arrays.stream(phrase.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"))
        + ")";
  }

  /** Scripts that set no spaces have no ends of words either. */
  private static String bounded(String expression, String sample) {
    return sample.codePoints().anyMatch(Character::isIdeographic)
        ? expression
        : START + expression + END;
  }
}
