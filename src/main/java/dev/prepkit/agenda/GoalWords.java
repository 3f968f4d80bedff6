package dev.prepkit.agenda;

import dev.prepkit.library.Library;
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
  private static final int LEAST_LETTERS = 4;

  /** A word that stands in more questions than one out of so many tells nothing. */
  private static final int RARE = 25;

  private record Goal(String text, KinWords words, List<String> telling) {}

  private final WordLists lists;
  private final List<Goal> goals;

  /**
   * @param goals the most important first; each starts with a verb, which tells nothing
   */
  GoalWords(List<String> goals, Library library) {
    this.lists = library.language().words();
    List<KinWords> questions =
        library.questions().stream().map(question -> KinWords.of(question.text())).toList();
    this.goals = goals.stream().map(goal -> goal(goal, questions)).toList();
  }

  private Goal goal(String text, List<KinWords> questions) {
    KinWords words = KinWords.of(text);
    List<String> telling =
        KinWords.compounds(text).stream()
            .skip(1)
            .filter(word -> word.length() >= LEAST_LETTERS)
            .filter(word -> !isEveryday(word))
            .filter(word -> isRare(word, questions))
            .distinct()
            .toList();
    return new Goal(text, words, telling);
  }

  private boolean isEveryday(String word) {
    return lists.goalPhrases().filter(goal -> goal.everyday().contains(word)).isPresent();
  }

  private static boolean isRare(String word, List<KinWords> questions) {
    long holders = questions.stream().filter(each -> each.mentions(List.of(word))).count();
    return holders <= Math.max(2, questions.size() / RARE);
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
    KinWords asked = KinWords.of(question.text());
    long shared = goal.telling().stream().filter(word -> asked.mentions(List.of(word))).count();
    return (int) Math.min(MOST, (onSubject ? SUBJECT : 0) + WORD * shared);
  }
}
