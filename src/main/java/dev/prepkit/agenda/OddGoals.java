package dev.prepkit.agenda;

import dev.prepkit.library.GoalPhrases;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells goals that are no good English behind “I would like to”: “get know the field”. */
final class OddGoals {

  private final GoalPhrases words;
  private final Set<String> auxiliaries;

  /**
   * @param auxiliaries with which a question may begin: {@code do}, {@code is}
   */
  OddGoals(GoalPhrases words, Set<String> auxiliaries) {
    this.words = words;
    this.auxiliaries = auxiliaries;
  }

  /** Whether a goal that begins with a verb, or with none, had better not be quoted. */
  boolean has(String text) {
    List<String> all = split(text);
    return words.oddities().starts().contains(all.getFirst())
        || all.size() == 1 && words.verbs().contains(all.getFirst())
        || doubles(all)
        || IntStream.range(1, all.size()).anyMatch(i -> asks(all, i));
  }

  /** Whether it is a question without its mark: “how can I get in”. */
  boolean asks(String text) {
    return asks(split(text), 0);
  }

  /** “Get know”, “try understand”: a verb right behind one that cannot have it. */
  private boolean doubles(List<String> all) {
    GoalPhrases.Oddities odd = words.oddities();
    String first = all.getFirst();
    return all.size() > 1
        && (words.verbs().contains(first) || odd.lonely().contains(first))
        && !odd.helping().contains(first)
        && words.learning().contains(all.get(1));
  }

  /** “How is the work”, inside a sentence “how the work is”; “which is the best” is both. */
  private boolean asks(List<String> all, int at) {
    GoalPhrases.Oddities odd = words.oddities();
    if (at + 2 >= all.size() || !words.questionWords().contains(all.get(at))) {
      return false;
    }
    return auxiliaries.contains(all.get(at + 1))
        && !odd.either().contains(all.get(at))
        && (odd.never().contains(all.get(at))
            || odd.never().contains(all.get(at + 1))
            || odd.subjects().contains(all.get(at + 2)));
  }

  private static List<String> split(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+")).toList();
  }
}
