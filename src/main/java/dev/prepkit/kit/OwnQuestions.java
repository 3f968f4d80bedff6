package dev.prepkit.kit;

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
final class OwnQuestions {

  private static final int FINDING_MINUTES = 4;

  private OwnQuestions() {}

  static List<KitQuestion> of(Contact contact, Vocabulary vocabulary) {
    List<KitQuestion> all = new ArrayList<>();
    int number = 1;
    for (OwnQuestion own : contact.wishes().questions()) {
      all.add(question("own-" + number++, own.text(), own.minutes(), KitQuestion.Origin.OWN));
    }
    for (int i = 0; i < contact.findings().size(); i++) {
      String text = springboard(contact.findings().get(i), vocabulary);
      all.add(question(findingId(i), text, FINDING_MINUTES, KitQuestion.Origin.FINDING));
    }
    return all;
  }

  /** The id of the question that a finding becomes; the first finding is 0. */
  static String findingId(int index) {
    return "finding-" + (index + 1);
  }

  /** The finding, offered with its source, and whether it holds (rule C5). */
  private static String springboard(Finding finding, Vocabulary vocabulary) {
    FindingKind kind =
        finding
            .kind()
            .flatMap(word -> vocabulary.findingKind(word.value()))
            .orElse(vocabulary.findingKinds().getFirst());
    return finding
        .question()
        .orElseGet(() -> kind.question().fill(new FindingFields(finding.text(), finding.source())));
  }

  private static KitQuestion question(
      String id, String text, int minutes, KitQuestion.Origin origin) {
    return new KitQuestion(0, id, text, minutes, origin, true, Optional.empty(), List.of());
  }
}
