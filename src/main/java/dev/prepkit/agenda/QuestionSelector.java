package dev.prepkit.agenda;

import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses the questions for one contact: the user's own first, then findings as springboards (rule
 * C5), then the library's, by what they are worth to this user and contact, and by balance of
 * subjects. What everybody should ask comes before the rest (rule F2).
 */
public final class QuestionSelector {

  private static final int SPARES = 5;

  /** More than anybody asks in one meeting and still listens. */
  private static final int MOST = 30;

  private final Library library;
  private final Profile profile;
  private final TellingWords telling;
  private final Set<String> fields;

  public QuestionSelector(Library library, Profile profile) {
    this.library = library;
    this.profile = profile;
    this.telling = new TellingWords(library);
    this.fields =
        library.questions().stream()
            .flatMap(question -> question.tags().fields().stream())
            .map(FieldMatch::plain)
            .collect(Collectors.toSet());
  }

  public Agenda select(Contact contact, Timing timing) {
    Suitability suitability =
        new Suitability(library.language().words(), telling, fields, profile, contact);
    List<Question> suitable =
        library.questions().stream()
            .filter(suitability::suits)
            .map(question -> question.in(timing.question(question.minutes())))
            .toList();
    List<KitQuestion> own =
        timed(OwnQuestions.of(contact, new QuestionText(library.language().words())), timing);
    List<KitQuestion> findings =
        timed(OwnQuestions.springboards(contact, library.vocabulary()), timing);
    List<KitQuestion> main = fitting(own, timing.main());
    int rest = timing.main() - minutes(main);
    main.addAll(fitting(findings, timing.findings(rest)));
    QuestionPicker picker =
        new QuestionPicker(some(suitable, q -> !q.asking().closing()), suitability);
    new AskedAlready(library, contact).subjects(main).forEach(picker::count);
    List<KitQuestion> spares = new ArrayList<>(own);
    spares.addAll(findings);
    spares.removeAll(main);
    List<Question> chosen =
        new ArrayList<>(picker.takeMustFirst(timing.main() - minutes(main), MOST - main.size()));
    chosen.sort(Comparator.comparing(question -> question.asking().priority()));
    chosen.forEach(question -> main.add(toKit(question, suitability)));
    picker
        .take(Integer.MAX_VALUE, SPARES - spares.size())
        .forEach(question -> spares.add(toKit(question, suitability)));
    return new Agenda(
        main,
        closing(suitable, suitability, timing),
        spares.stream().map(KitQuestion::asSpare).toList());
  }

  private static List<KitQuestion> timed(List<KitQuestion> questions, Timing timing) {
    return questions.stream().map(each -> each.in(timing.question(each.minutes()))).toList();
  }

  /** The closing questions follow from each other, so they keep the order of their bank. */
  private static List<KitQuestion> closing(
      List<Question> suitable, Suitability suitability, Timing timing) {
    List<Question> closing = some(suitable, question -> question.asking().closing());
    Set<Question> chosen = new HashSet<>(last(closing, timing.closing()));
    QuestionPicker picker =
        new QuestionPicker(some(closing, question -> !chosen.contains(question)), suitability);
    int left = timing.closing() - chosen.stream().mapToInt(Question::minutes).sum();
    chosen.addAll(picker.take(left, Integer.MAX_VALUE));
    return closing.stream()
        .filter(chosen::contains)
        .map(question -> toKit(question, suitability))
        .toList();
  }

  /** As many as find room of those that nobody may leave without, so the shortest first. */
  private static List<Question> last(List<Question> closing, int minutes) {
    List<Question> taken = new ArrayList<>();
    int left = minutes;
    for (Question question : shortestFirst(some(closing, Question::must))) {
      if (question.minutes() <= left) {
        taken.add(question);
        left -= question.minutes();
      }
    }
    return taken;
  }

  private static List<Question> shortestFirst(List<Question> questions) {
    return questions.stream().sorted(Comparator.comparingInt(Question::minutes)).toList();
  }

  private static List<Question> some(List<Question> questions, Predicate<Question> wanted) {
    return questions.stream().filter(wanted).toList();
  }

  /** Takes one after the other as long as it fits; a long one is passed over for a shorter. */
  private static List<KitQuestion> fitting(List<KitQuestion> wanted, int minutes) {
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

  private static int minutes(List<KitQuestion> questions) {
    return questions.stream().mapToInt(KitQuestion::minutes).sum();
  }

  private static KitQuestion toKit(Question question, Suitability suitability) {
    return new KitQuestion(
        0,
        question.id(),
        question.text(),
        question.minutes(),
        question.must(),
        suitability.reasons(question),
        Optional.of(question.why()),
        question.followUps());
  }
}
