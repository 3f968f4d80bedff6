package dev.prepkit.agenda;

import dev.prepkit.library.GoalPhrases;
import dev.prepkit.library.WordLists;
import dev.prepkit.text.Wording;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes what people write as a question look like one, and sees what it asks for. */
public final class QuestionText {

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?…;:—–])\\s+");
  private static final Pattern LOOSE_END = Pattern.compile("[\\s.,;:–—-]+$");
  private static final Pattern ENDED = Pattern.compile(".*[!?…。！？؟][’”\"')\\]]*$");

  /** More words behind such a question ask for more: “… do when a project fails?” */
  private static final int FEW = 2;

  private final WordLists words;

  public QuestionText(WordLists words) {
    this.words = words;
  }

  /** With a capital, and with a question mark where its last sentence asks. */
  String tidy(String written) {
    String text = FindingText.capital(FindingText.line(written));
    return asks(last(text)) && !ENDED.matcher(text).matches()
        ? LOOSE_END.matcher(text).replaceAll("") + "?"
        : text;
  }

  private static String last(String text) {
    return Stream.of(SENTENCES.split(text)).reduce(text, (before, sentence) -> sentence);
  }

  private boolean asks(String sentence) {
    String first = first(sentence);
    return words.questions().closed().contains(first) || questionWords().contains(first);
  }

  private Set<String> questionWords() {
    return words.goalPhrases().map(GoalPhrases::questionWords).orElse(Set.of());
  }

  private static String first(String sentence) {
    return SentenceStart.word(sentence).orElse("").toLowerCase(Locale.ROOT);
  }

  /** Whether yes or no is a whole answer to it. */
  public boolean isClosed(String question) {
    KinWords asked = KinWords.of(question);
    return words.questions().closed().contains(first(question))
        && SENTENCES.split(question).length == 1
        && asked.words().stream()
            .skip(1)
            .noneMatch(w -> questionWords().contains(w) || words.questions().open().contains(w));
  }

  /** Whether everybody can look up its answer. */
  public boolean isLookedUp(String question) {
    Wording asked = Wording.of(question, Set.of());
    return words.questions().lookedUp().in(asked).stream()
        .anyMatch(found -> asked.size() - 1 - found.last() <= FEW);
  }
}
