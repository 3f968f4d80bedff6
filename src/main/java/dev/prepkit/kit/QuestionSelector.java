package dev.prepkit.kit;

import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import dev.prepkit.library.Tag;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the questions for one contact: the user's own first, then findings as springboards (rule
 * C5), then the library's, by importance, fitness for the contact (rule F5) and balance of
 * subjects.
 */
final class QuestionSelector {

  private static final int SENIORITY_MATCH = 30;

  /** A returner's question that should be asked comes before one that all must ask. */
  private static final int AUDIENCE_MATCH = 45;

  /** Bold questions are there because the user asked for them. */
  private static final int WANTED = 50;

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
    List<KitQuestion> own = OwnQuestions.of(contact, library.vocabulary());
    List<KitQuestion> main = fitting(own, timing.main());
    QuestionPicker picker = picker(suitable, false, contact);
    int left = timing.main() - main.stream().mapToInt(KitQuestion::minutes).sum();
    List<KitQuestion> spares = new ArrayList<>(own);
    spares.removeAll(main);
    picker.take(left, Integer.MAX_VALUE).forEach(question -> main.add(toKit(question)));
    picker
        .take(Integer.MAX_VALUE, SPARES - spares.size())
        .forEach(question -> spares.add(toKit(question)));
    return new Agenda(main, closing(suitable, contact, timing), spares);
  }

  /** The closing questions follow from each other, so they keep the order of their bank. */
  private List<KitQuestion> closing(List<Question> suitable, Contact contact, Timing timing) {
    Set<Question> chosen =
        new HashSet<>(picker(suitable, true, contact).take(timing.closing(), Integer.MAX_VALUE));
    return suitable.stream().filter(chosen::contains).map(QuestionSelector::toKit).toList();
  }

  private QuestionPicker picker(List<Question> suitable, boolean closing, Contact contact) {
    List<Question> questions =
        suitable.stream().filter(question -> question.asking().closing() == closing).toList();
    return new QuestionPicker(questions, question -> worth(question, contact));
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

  private int worth(Question question, Contact contact) {
    int worth =
        switch (question.asking().priority()) {
          case MUST -> 100;
          case SHOULD -> 60;
          case SPARE -> 20;
        };
    Optional<String> seniority = contact.position().seniority().map(word -> word.value());
    if (seniority.filter(word -> has(question.tags().seniorities(), word)).isPresent()) {
      worth += SENIORITY_MATCH;
    }
    if (!question.tags().audiences().isEmpty()) {
      worth += AUDIENCE_MATCH;
    }
    return question.asking().bold() ? worth + WANTED : worth;
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
