package dev.prepkit.agenda;

import dev.prepkit.library.Library;
import dev.prepkit.library.Tag;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The subjects that a user's own questions and findings ask about, so that others can wait. */
final class AskedAlready {

  private final Library library;
  private final Contact contact;

  AskedAlready(Library library, Contact contact) {
    this.library = library;
    this.contact = contact;
  }

  /** Once for each question that is about the subject. */
  List<Tag> subjects(List<KitQuestion> brought) {
    Stream<Tag> own =
        brought.stream().filter(KitQuestion::own).flatMap(question -> named(question.text()));
    Stream<Tag> findings =
        IntStream.range(0, contact.findings().size())
            .filter(i -> isAmong(brought, OwnQuestions.findingId(i)))
            .mapToObj(i -> contact.findings().get(i))
            .flatMap(finding -> subject(finding).stream());
    return Stream.concat(own, findings).toList();
  }

  private static boolean isAmong(List<KitQuestion> questions, String id) {
    return questions.stream().anyMatch(question -> question.id().equals(id));
  }

  private Stream<Tag> named(String text) {
    KinWords words = KinWords.of(text);
    return library.vocabulary().subjects().tags().stream()
        .filter(subject -> words.mentions(library.language().words().keywordsOf(subject)));
  }

  private Optional<Tag> subject(Finding finding) {
    return finding
        .kind()
        .map(kind -> kind.value())
        .map(library.language().words().subjectsOfFindings()::get)
        .flatMap(library.vocabulary().subjects()::find);
  }
}
