package dev.prepkit.agenda;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.Library;
import dev.prepkit.library.SentenceWords;
import dev.prepkit.library.WordLists;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Finding;
import dev.prepkit.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What earlier meetings taught, taken along in general terms (rule C7): the source's name,
 * organisation, role and address are replaced.
 */
public final class Lessons {

  /** The kind of finding that a lesson becomes. */
  static final String KIND = "carried";

  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9-]+");

  private final Library library;
  private final Profile profile;

  public Lessons(Library library, Profile profile) {
    this.library = library;
    this.profile = profile;
  }

  /**
   * A sentence to take along.
   *
   * @param text in general terms
   * @param from whose it was; nobody for a sentence that the user wrote for this contact
   * @param odd names that cannot be replaced in it so that it still is good English
   * @param lost a word like “she”, with which it begins, so that nobody could tell whom it is about
   */
  record Lesson(
      Located<String> text, Optional<Contact> from, List<String> odd, Optional<String> lost) {

    /** Whether somebody else can make sense of it. */
    boolean isClear() {
      return odd.isEmpty() && lost.isEmpty();
    }
  }

  static boolean isCarried(Finding finding) {
    return finding.kind().filter(kind -> kind.value().equals(KIND)).isPresent();
  }

  /** One word is an id; a sentence has several. */
  static boolean isId(String carried) {
    return ID.matcher(carried).matches();
  }

  List<Lesson> of(Contact contact) {
    return contact.notes().carry().stream().flatMap(this::lessons).toList();
  }

  /** Those in good English as findings, to be tested like what the user has read. */
  public List<Finding> findings(Contact contact) {
    return of(contact).stream().filter(Lesson::isClear).map(this::finding).toList();
  }

  private Stream<Lesson> lessons(Located<String> carried) {
    return isId(carried.value())
        ? profile.contacts().stream()
            .filter(source -> source.id().equals(carried.value()))
            .flatMap(this::learnedFrom)
        : Stream.of(lesson(carried, Optional.empty(), List.of()));
  }

  private Stream<Lesson> learnedFrom(Contact source) {
    WordLists words = library.language().words();
    Identity identity = Identity.of(source, words.generalTerms());
    Joints joints = new Joints(words.sentences());
    return source.notes().learned().stream()
        .map(
            text -> {
              Identity.General general = identity.hiddenIn(text.value(), joints);
              return lesson(
                  new Located<>(general.text(), text.at()), Optional.of(source), general.odd());
            });
  }

  private Lesson lesson(Located<String> text, Optional<Contact> from, List<String> odd) {
    Optional<String> lost =
        SentenceStart.word(text.value())
            .filter(
                word ->
                    SentenceWords.isIn(
                        library.language().words().sentences().thirdPerson().ofOne(), word));
    return new Lesson(text, from, odd, lost);
  }

  private Finding finding(Lesson lesson) {
    return new Finding(
        FindingText.spoken(
            FindingText.sentence(
                new Hearsay(library.language().words()).without(lesson.text().value()))),
        Optional.of(library.language().words().generalTerms().source()),
        Optional.empty(),
        Optional.of(new Located<>(KIND, lesson.text().at())),
        Optional.empty(),
        lesson.text().at());
  }
}
