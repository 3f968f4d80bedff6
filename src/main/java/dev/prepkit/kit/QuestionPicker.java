package dev.prepkit.kit;

import dev.prepkit.library.Question;
import dev.prepkit.library.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Takes the best question of those that are left, again and again. With every question taken,
 * others on the same subject are worth a little less, so that subjects stay in balance.
 */
final class QuestionPicker {

  private static final int REPEATED = 25;

  /** Less than a rank of priority: what must be asked is not pushed out by what should. */
  private static final int MOST_REPEATED = 35;

  private record Candidate(Question question, int worth) {}

  private final List<Candidate> left = new ArrayList<>();
  private final Map<Tag, Integer> taken = new HashMap<>();

  /**
   * @param questions of two that are worth the same, the first is taken first
   */
  QuestionPicker(List<Question> questions, ToIntFunction<Question> worth) {
    for (Question question : questions) {
      left.add(new Candidate(question, worth.applyAsInt(question)));
    }
  }

  /** Counts a subject as asked about already. */
  void count(Tag subject) {
    taken.merge(subject, 1, Integer::sum);
  }

  /** Takes questions that together need no more than some minutes, the best first. */
  List<Question> take(int minutes, int most) {
    List<Question> chosen = new ArrayList<>();
    int free = minutes;
    while (chosen.size() < most) {
      int best = best(free);
      if (best < 0) {
        return chosen;
      }
      Question question = left.remove(best).question();
      question.tags().subjects().forEach(this::count);
      chosen.add(question);
      free -= question.minutes();
    }
    return chosen;
  }

  private int best(int minutes) {
    int best = -1;
    int highest = Integer.MIN_VALUE;
    for (int i = 0; i < left.size(); i++) {
      Question question = left.get(i).question();
      int value = left.get(i).worth() - repeated(question);
      if (question.minutes() <= minutes && value > highest) {
        best = i;
        highest = value;
      }
    }
    return best;
  }

  private int repeated(Question question) {
    int times =
        question.tags().subjects().stream()
            .mapToInt(subject -> taken.getOrDefault(subject, 0))
            .max()
            .orElse(0);
    return Math.min(times * REPEATED, MOST_REPEATED);
  }
}
