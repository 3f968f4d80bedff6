package dev.prepkit.agenda;

import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import dev.prepkit.library.SentenceWords;
import dev.prepkit.text.Capitals;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what looks like the name of somebody whom the profile does not know: words with capitals in
 * a row, one inside a sentence, and one at its start that says something.
 */
final class StrangeNames {

  private static final String WORD = "(?<![\\p{L}\\p{N}@])\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}";
  private static final Pattern NAME =
      Pattern.compile(WORD + "(?:\\.?\\s+(?:\\p{Lu}\\.\\s*)*" + WORD + ")*");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S+@\\S+\\.\\S+|(?:https?://|www\\.)\\S+");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}+s?");
  private static final Pattern POSSESSION = Pattern.compile("['’]s?$");

  private final SentenceWords words;
  private final Joints joints;
  private final Set<String> common;
  private final boolean nounsHaveCapitals;

  /** Words of the content: at the start of a sentence they have their capital from there. */
  private final Set<String> usual;

  StrangeNames(Library library, Locale language) {
    this.words = library.language().words().sentences();
    this.common = library.language().words().generalTerms().common();
    this.joints = new Joints(words);
    this.nounsHaveCapitals = Capitals.onNouns(language);
    this.usual =
        Stream.concat(
                library.questions().stream().flatMap(StrangeNames::texts),
                library.chapters().stream().map(chapter -> chapter.text().html().markup()))
            .flatMap(text -> KinWords.of(text).words().stream())
            .collect(Collectors.toSet());
  }

  private static Stream<String> texts(Question question) {
    return Stream.concat(Stream.of(question.text(), question.why()), question.followUps().stream());
  }

  Stream<String> in(String text) {
    return Stream.concat(
        ADDRESS.matcher(text).results().map(MatchResult::group),
        NAME.matcher(ADDRESS.matcher(text).replaceAll(found -> " ".repeat(found.group().length())))
            .results()
            .flatMap(found -> name(text, found).stream()));
  }

  private Optional<String> name(String text, MatchResult found) {
    String name = found.group();
    int space = name.indexOf(' ');
    if (space < 0) {
      return Optional.of(name).filter(word -> isName(text, found.start(), found.end()));
    }
    String start = name.substring(0, space);
    boolean onlyStart =
        SentenceStart.isAt(text, found.start()) && usual.contains(start.toLowerCase(Locale.ROOT));
    String rest = name.substring(space).strip();
    if (!onlyStart) {
      return Optional.of(name).filter(words -> !isHarmless(name));
    }
    return rest.contains(" ")
        ? Optional.of(rest)
        : Optional.of(rest).filter(word -> isName(text, found.end() - word.length(), found.end()));
  }

  private boolean isHarmless(String name) {
    return Stream.of(name.split("\\s+")).allMatch(word -> words.capitals().contains(plain(word)));
  }

  /** Whether a single word is like a name there, and not one that always has its capital. */
  private boolean isName(String text, int start, int end) {
    String word = text.substring(start, end);
    if (SentenceStart.isAt(text, start)) {
      return !usual.contains(plain(word)) && !isHarmless(word) && joints.isSubject(word, text, end);
    }
    if (SHOUTED.matcher(word).matches()) {
      return SentenceWords.isIn(words.places(), Joints.wordBefore(text.substring(0, start)))
          && !isHarmless(word);
    }
    return !nounsHaveCapitals
        && (!isHarmless(word) || isPerson(word) && joints.isName(text, start, end, false));
  }

  /** A month that people are called by, for one. */
  private boolean isPerson(String word) {
    return common.contains(plain(word));
  }

  private static String plain(String word) {
    return POSSESSION.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
