package dev.prepkit.agenda;

import dev.prepkit.library.Question;
import dev.prepkit.library.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes the best question of those that are left, again and again. With every question taken,
 * others on the same subject are worth a little less, and being for the same sort of people counts
 * less, so that both stay in balance.
 */
final class QuestionPicker {

  private static final int REPEATED = 25;

  /** Less than a rank of priority: what must be asked is not pushed out by what should. */
  private static final int MOST_REPEATED = 35;

  private final List<Question> left;
  private final Suitability suitability;
  private final Map<Tag, Integer> subjects = new HashMap<>();
  private final Map<Reason, Integer> sorts = new HashMap<>();

  /**
   * @param questions of two that are worth the same, the first is taken first
   */
  QuestionPicker(List<Question> questions, Suitability suitability) {
    this.left = new ArrayList<>(questions);
    this.suitability = suitability;
  }

  /** Counts a subject as asked about already. */
  void count(Tag subject) {
    subjects.merge(subject, 1, Integer::sum);
  }

  /**
   * Takes questions that together need no more than some minutes: one that everybody should ask,
   * and then the best.
   */
  List<Question> takeMustFirst(int minutes, int most) {
    List<Question> chosen = new ArrayList<>();
    if (most > 0) {
      best(minutes, Question::must).ifPresent(question -> chosen.add(taken(question)));
    }
    int free = minutes - chosen.stream().mapToInt(Question::minutes).sum();
    chosen.addAll(take(free, most - chosen.size()));
    return chosen;
  }

  /** Takes questions that together need no more than some minutes, the best first. */
  List<Question> take(int minutes, int most) {
    List<Question> chosen = new ArrayList<>();
    int free = minutes;
    while (chosen.size() < most) {
      Optional<Question> best = best(free, question -> true);
      if (best.isEmpty()) {
        return chosen;
      }
      chosen.add(taken(best.get()));
      free -= best.get().minutes();
    }
    return chosen;
  }

  private Question taken(Question question) {
    left.remove(question);
    question.tags().subjects().forEach(this::count);
    suitability.sorts(question).forEach(sort -> sorts.merge(sort, 1, Integer::sum));
    return question;
  }

  private Optional<Question> best(int minutes, Predicate<Question> wanted) {
    Question best = null;
    int highest = Integer.MIN_VALUE;
    for (Question question : left) {
      if (question.minutes() <= minutes && wanted.test(question)) {
        int value = suitability.worth(question, this::faded) - repeated(question);
        if (value > highest) {
          best = question;
          highest = value;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How much less a reason counts, since it spoke for questions that are taken. */
  private int faded(Reason reason) {
    return REPEATED * sorts.getOrDefault(reason, 0);
  }

  private int repeated(Question question) {
    int times =
        question.tags().subjects().stream()
            .mapToInt(subject -> subjects.getOrDefault(subject, 0))
            .max()
            .orElse(0);
    return Math.min(times * REPEATED, MOST_REPEATED);
  }
}
