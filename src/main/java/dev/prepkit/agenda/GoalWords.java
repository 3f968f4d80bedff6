package dev.prepkit.agenda;

import dev.prepkit.library.Question;
import dev.prepkit.library.WordLists;
import java.util.List;
import java.util.Optional;

/** How far a question serves the user's goals (rule F1), by the words of both. */
final class GoalWords {

  /** The goal names what the question is about. */
  private static final int SUBJECT = 25;

  /** For each telling word that both have. */
  private static final int WORD = 15;

  private static final int MOST = 40;

  /** A word that two texts share without a subject tells more the longer it is. */
  private static final int LONG = 5;

  private record Goal(String text, KinWords words, List<String> telling) {}

  private final WordLists lists;
  private final TellingWords telling;
  private final List<Goal> goals;

  /**
   * @param goals the most important first; each starts with a verb, which tells nothing
   */
  GoalWords(List<String> goals, WordLists lists, TellingWords telling) {
    this.lists = lists;
    this.telling = telling;
    this.goals = goals.stream().map(goal -> goal(goal, telling)).toList();
  }

  private static Goal goal(String text, TellingWords telling) {
    List<String> words = KinWords.compounds(text).stream().skip(1).toList();
    return new Goal(text, KinWords.of(text), telling.of(words));
  }

  /** The goal that a question serves best; of two it serves equally, the first. */
  Optional<Match> best(Question question) {
    Match best = new Match(Reason.of(Reason.Kind.GOAL), 0);
    for (Goal goal : goals) {
      int worth = worth(question, goal);
      if (worth > best.worth()) {
        best = new Match(new Reason(Reason.Kind.GOAL, goal.text()), worth);
      }
    }
    return Optional.of(best).filter(match -> match.worth() > 0);
  }

  private int worth(Question question, Goal goal) {
    boolean onSubject =
        question.tags().subjects().stream()
            .anyMatch(subject -> goal.words().mentions(lists.keywordsOf(subject)));
    KinWords asked = telling.of(question);
    long shared =
        goal.telling().stream()
            .filter(word -> onSubject ? asked.mentions(List.of(word)) : names(asked, word))
            .count();
    return (int) Math.min(MOST, (onSubject ? SUBJECT : 0) + WORD * shared);
  }

  /** Whether a question on another subject names the very thing, and not only something alike. */
  private static boolean names(KinWords asked, String word) {
    return word.length() >= LONG && (asked.has(word) || asked.has(word + "s"));
  }
}
