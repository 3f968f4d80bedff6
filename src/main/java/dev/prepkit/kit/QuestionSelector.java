package dev.prepkit.kit;

import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import dev.prepkit.library.Tag;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the questions for one contact: the user's own first, then findings as springboards (rule
 * C5), then the library's, by importance, fitness for the contact (rule F5) and balance of
 * subjects.
 */
final class QuestionSelector {

  private static final int SENIORITY_MATCH = 30;

  /**
   * More than a rank of priority: a returner's question is asked by returners before others are.
   */
  private static final int AUDIENCE_MATCH = 60;

  private static final int REPEATED_SUBJECT = 25;
  private static final int SPARES = 5;

  private final Library library;
  private final Profile profile;

  QuestionSelector(Library library, Profile profile) {
    this.library = library;
    this.profile = profile;
  }

  Agenda select(Contact contact, Timing timing) {
    List<Question> suitable =
        library.questions().stream().filter(question -> suits(question, contact)).toList();
    List<KitQuestion> wanted = new ArrayList<>(OwnQuestions.of(contact, library.vocabulary()));
    wanted.addAll(ranked(suitable.stream().filter(q -> !q.asking().closing()).toList(), contact));
    List<Question> last = suitable.stream().filter(q -> q.asking().closing()).toList();

    List<KitQuestion> main = fill(wanted, timing.main());
    return new Agenda(main, closing(last, contact, timing), spares(wanted, main));
  }

  /** The closing questions follow from each other, so they keep the order of their bank. */
  private List<KitQuestion> closing(List<Question> last, Contact contact, Timing timing) {
    List<KitQuestion> chosen = fill(ranked(last, contact), timing.closing());
    return last.stream().map(QuestionSelector::toKit).filter(chosen::contains).toList();
  }

  /** Takes one after the other as long as it fits; a long one is passed over for a shorter. */
  private static List<KitQuestion> fill(List<KitQuestion> wanted, int minutes) {
    List<KitQuestion> taken = new ArrayList<>();
    int left = minutes;
    for (KitQuestion question : wanted) {
      if (question.minutes() <= left) {
        taken.add(question);
        left -= question.minutes();
      }
    }
    return taken;
  }

  /** All of the user's own that found no room, then a few of the library's. */
  private static List<KitQuestion> spares(List<KitQuestion> wanted, List<KitQuestion> main) {
    List<KitQuestion> rest = new ArrayList<>(wanted);
    rest.removeAll(main);
    List<KitQuestion> spares = new ArrayList<>();
    for (KitQuestion question : rest) {
      boolean fromLibrary = question.origin() == KitQuestion.Origin.LIBRARY;
      if (!fromLibrary || spares.size() < SPARES) {
        spares.add(question);
      }
    }
    return spares;
  }

  private boolean suits(Question question, Contact contact) {
    Optional<String> seniority = contact.position().seniority().map(word -> word.value());
    Optional<String> audience = profile.user().audience().map(word -> word.value());
    boolean wanted =
        contact.wishes().leaveOut().stream().noneMatch(id -> id.value().equals(question.id()));
    boolean forContact =
        question.tags().seniorities().isEmpty()
            || seniority.isEmpty()
            || has(question.tags().seniorities(), seniority.get());
    boolean forUser =
        question.tags().audiences().isEmpty()
            || audience.filter(word -> has(question.tags().audiences(), word)).isPresent();
    boolean allowed = !question.asking().bold() || profile.preferences().bold();
    return wanted && forContact && forUser && allowed;
  }

  /** By score, where every further question on the same subject counts a little less. */
  private List<KitQuestion> ranked(List<Question> questions, Contact contact) {
    Map<String, Integer> used = new HashMap<>();
    Set<Question> left = new HashSet<>(questions);
    List<Question> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Comparator<Question> byScore =
          Comparator.comparingInt(question -> score(question, contact) - repeated(question, used));
      Question best =
          questions.stream()
              .filter(left::contains)
              .max(byScore.thenComparing(Comparator.comparing(questions::indexOf).reversed()))
              .orElseThrow();
      left.remove(best);
      order.add(best);
      best.tags().subjects().forEach(subject -> used.merge(subject.id(), 1, Integer::sum));
    }
    return order.stream().map(QuestionSelector::toKit).toList();
  }

  private int score(Question question, Contact contact) {
    int score =
        switch (question.asking().priority()) {
          case MUST -> 100;
          case SHOULD -> 60;
          case SPARE -> 20;
        };
    Optional<String> seniority = contact.position().seniority().map(word -> word.value());
    if (seniority.filter(word -> has(question.tags().seniorities(), word)).isPresent()) {
      score += SENIORITY_MATCH;
    }
    return question.tags().audiences().isEmpty() ? score : score + AUDIENCE_MATCH;
  }

  private static int repeated(Question question, Map<String, Integer> used) {
    return question.tags().subjects().stream()
            .mapToInt(subject -> used.getOrDefault(subject.id(), 0))
            .max()
            .orElse(0)
        * REPEATED_SUBJECT;
  }

  private static boolean has(List<Tag> tags, String id) {
    return tags.stream().anyMatch(tag -> tag.id().equals(id));
  }

  private static KitQuestion toKit(Question question) {
    return new KitQuestion(
        0,
        question.id(),
        question.text(),
        question.minutes(),
        KitQuestion.Origin.LIBRARY,
        question.must(),
        Optional.of(question.why()),
        question.followUps());
  }
}
