package dev.prepkit.agenda;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.FindingFields;
import dev.prepkit.library.FindingKind;
import dev.prepkit.library.Vocabulary;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Contact.OwnQuestion;
import dev.prepkit.profile.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the user brings to a meeting: questions of their own, and findings to test. */
public final class OwnQuestions {

  private static final int FINDING_MINUTES = 4;

  /** The kind of finding that is a question itself. */
  private static final String QUESTION = "question";

  private OwnQuestions() {}

  static List<KitQuestion> of(Contact contact, QuestionText tidy) {
    List<KitQuestion> all = new ArrayList<>();
    for (OwnQuestion own : contact.wishes().questions()) {
      String id = "own-" + (all.size() + 1);
      all.add(
          question(id, FindingText.spoken(tidy.tidy(own.text())), own.minutes(), Reason.Kind.OWN));
    }
    return all;
  }

  /** The findings as springboards (rule C5). */
  static List<KitQuestion> springboards(Contact contact, Vocabulary vocabulary) {
    List<KitQuestion> all = new ArrayList<>();
    for (Finding finding : contact.findings()) {
      String text = springboard(finding, vocabulary);
      Reason.Kind reason = Lessons.isCarried(finding) ? Reason.Kind.CARRIED : Reason.Kind.FINDING;
      all.add(question(findingId(all.size()), text, FINDING_MINUTES, reason));
    }
    return all;
  }

  /** The id of the question that a finding becomes; the first finding is 0. */
  public static String findingId(int index) {
    return "finding-" + (index + 1);
  }

  /** The finding, offered with its source, and whether it holds. */
  private static String springboard(Finding finding, Vocabulary vocabulary) {
    FindingFields fields = new FindingFields(finding.text(), finding.source());
    return finding
        .question()
        .map(FindingText::spoken)
        .orElseGet(() -> kind(finding, vocabulary).question().fill(fields));
  }

  /** A finding that is a question itself is asked as one, whatever it is about. */
  private static FindingKind kind(Finding finding, Vocabulary vocabulary) {
    Optional<String> named = finding.kind().map(Located::value);
    return Optional.of(QUESTION)
        .filter(kind -> FindingText.asks(finding.text()))
        .flatMap(vocabulary::findingKind)
        .or(() -> named.flatMap(vocabulary::findingKind))
        .orElse(vocabulary.findingKinds().getFirst());
  }

  private static KitQuestion question(String id, String text, int minutes, Reason.Kind reason) {
    return new KitQuestion(
        0, id, text, minutes, true, List.of(Reason.of(reason)), Optional.empty(), List.of());
  }
}
