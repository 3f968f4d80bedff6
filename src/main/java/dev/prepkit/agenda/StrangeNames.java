package dev.prepkit.agenda;

import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what looks like the name of somebody whom the profile does not know. */
final class StrangeNames {

  private static final String WORD = "\\p{Lu}[\\p{L}'’-]*\\p{L}";
  private static final Pattern NAME =
      Pattern.compile(WORD + "\\.?(?:\\s+(?:\\p{Lu}\\.\\s*)?" + WORD + ")+");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S+@\\S+\\.\\S+|(?:https?://|www\\.)\\S+");

  /** Words of the content: at the start of a sentence they have their capital from there. */
  private final Set<String> usual;

  StrangeNames(Library library) {
    this.usual =
        library.questions().stream()
            .flatMap(StrangeNames::texts)
            .flatMap(text -> KinWords.of(text).words().stream())
            .collect(Collectors.toSet());
  }

  private static Stream<String> texts(Question question) {
    return Stream.concat(Stream.of(question.text(), question.why()), question.followUps().stream());
  }

  Stream<String> in(String text) {
    return Stream.concat(
        ADDRESS.matcher(text).results().map(MatchResult::group),
        NAME.matcher(text).results().flatMap(found -> name(text, found).stream()));
  }

  private Optional<String> name(String text, MatchResult found) {
    String name = found.group();
    int space = name.indexOf(' ');
    String start = name.substring(0, space < 0 ? name.length() : space);
    boolean onlyStart =
        SentenceStart.isAt(text, found.start()) && usual.contains(start.toLowerCase(Locale.ROOT));
    String rest = name.substring(start.length()).strip();
    return Optional.of(onlyStart ? rest : name).filter(words -> words.contains(" "));
  }
}
