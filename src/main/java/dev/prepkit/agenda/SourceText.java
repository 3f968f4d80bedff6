package dev.prepkit.agenda;

import dev.prepkit.library.PersonWords;
import dev.prepkit.library.SourceWords;
import dev.prepkit.library.WordLists;
import dev.prepkit.text.SmallLetters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes what people write as a source stand behind “from”: “a newspaper”, “the annual report”. */
final class SourceText {

  private static final Pattern END = Pattern.compile("[.,;:]+$");
  private static final Pattern PLAIN = Pattern.compile("\\p{Ll}[\\p{Ll}’'-]*");
  private static final Pattern OWNER = Pattern.compile("['’]s?$");
  private static final Pattern BREAK = Pattern.compile("(?<=[,;:])\\s.*");

  private final WordLists words;
  private final SourceWords sources;
  private final Joints joints;

  SourceText(WordLists words) {
    this.words = words;
    this.sources = words.sources();
    this.joints = new Joints(words.sentences());
  }

  /** A source in the middle of a sentence. */
  String phrase(String line) {
    String open = line.endsWith("etc.") ? line : END.matcher(line).replaceFirst("");
    String phrase = small(withoutOpener(open));
    return words.writing().people().map(people -> withArticle(phrase, people)).orElse(phrase);
  }

  /** What stands before a source, and goes. */
  String withoutOpener(String text) {
    return sources.openers().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(String::toString))
        .flatMap(opener -> rest(text, opener).stream())
        .findFirst()
        .orElse(text);
  }

  private static Optional<String> rest(String text, String opener) {
    Pattern start = Pattern.compile("(?iu)" + Pattern.quote(opener) + "(?::\\s*|\\s+)(?=\\S)");
    Matcher found = start.matcher(text);
    return found.lookingAt() ? Optional.of(text.substring(found.end())) : Optional.empty();
  }

  /** A source that begins with an article stands in the middle of a sentence. */
  private String small(String text) {
    int space = text.indexOf(' ');
    boolean article =
        space > 0
            && words
                .generalTerms()
                .articles()
                .contains(text.substring(0, space).toLowerCase(Locale.ROOT));
    return article ? SentenceStart.small(text) : text;
  }

  private String withArticle(String text, PersonWords people) {
    List<String> name = name(text);
    if (name.isEmpty() || name.stream().anyMatch(word -> OWNER.matcher(word).find())) {
      return text;
    }
    String called = SmallLetters.of(String.join(" ", name));
    String last = name.getLast();
    boolean thing = isIn(sources.some(), called) && (name.size() == 1 || isPlain(last));
    if (isIn(sources.only(), called) || thing && isOnly(text, called)) {
      return sources.the() + " " + begun(text);
    }
    return thing || isPlain(last) && people.isPerson(last) ? people.withArticle(begun(text)) : text;
  }

  /** What the source is called: the words before the first small one, number or comma. */
  private List<String> name(String text) {
    return Stream.of(BREAK.matcher(text).replaceFirst("").split("\\s+"))
        .map(word -> END.matcher(word).replaceFirst(""))
        .takeWhile(word -> !joints.isSmall(word) && !beginsWithDigit(word))
        .toList();
  }

  private static boolean beginsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
  }

  private static boolean isPlain(String word) {
    return PLAIN.matcher(word).matches();
  }

  private static boolean isIn(Set<String> things, String called) {
    return things.stream().anyMatch(thing -> called.equals(thing) || called.endsWith(" " + thing));
  }

  /** Whether what follows tells which one it is: “of the board”, “2025”. */
  private boolean isOnly(String text, String called) {
    String next = text.substring(Math.min(text.length(), called.length())).strip().split("\\s+")[0];
    return sources.of().contains(next) || !next.isEmpty() && Character.isDigit(next.charAt(0));
  }

  /** “Newspaper” is no name, “BBC report” begins with one. */
  private static String begun(String text) {
    String first = text.split("[\\s,;:]", 2)[0];
    boolean name = first.length() > 1 && Character.isUpperCase(first.charAt(1));
    return name ? text : SentenceStart.small(text);
  }
}
