package dev.prepkit.agenda;

import dev.prepkit.agenda.Identity.Slip;
import dev.prepkit.agenda.Lessons.Lesson;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.GeneralTerms;
import dev.prepkit.library.Library;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.text.Slug;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks what is carried from meeting to meeting: no unknown source, no name (rule C7). */
public final class CarryCheck {

  private final Profile profile;
  private final Lessons lessons;
  private final GeneralTerms terms;
  private final StrangeNames strange;
  private final Diagnostics diagnostics;

  public CarryCheck(Library library, Profile profile, Diagnostics diagnostics) {
    this.profile = profile;
    this.lessons = new Lessons(library, profile);
    this.terms = library.language().words().generalTerms();
    this.strange = new StrangeNames(library, profile.preferences().locale().value());
    this.diagnostics = diagnostics;
  }

  public void check() {
    profile.contacts().forEach(this::check);
  }

  private void check(Contact contact) {
    contact.notes().carry().forEach(carried -> checkSource(contact, carried));
    lessons.of(contact).forEach(lesson -> checkNames(contact, lesson));
  }

  private void checkSource(Contact contact, Located<String> carried) {
    Set<String> ids = new TreeSet<>(profile.contacts().stream().map(Contact::id).toList());
    String word = carried.value();
    if (word.equals(contact.id())) {
      diagnostics.error(
          carried.at(),
          "'" + word + "' cannot carry from the same meeting",
          "name somebody whom you met before");
    } else if (!ids.contains(word) && (Lessons.isId(word) || ids.contains(Slug.of(word)))) {
      diagnostics.unknown(carried.at(), "contact", word, ids);
    } else {
      checkTaught(carried);
    }
  }

  private void checkTaught(Located<String> carried) {
    profile.contacts().stream()
        .filter(source -> source.id().equals(carried.value()))
        .filter(source -> source.notes().learned().isEmpty())
        .forEach(
            source ->
                diagnostics.warning(
                    carried.at(),
                    "'" + source.id() + "' has taught nothing yet",
                    "write 'learned:' with a sentence or two below that contact"));
  }

  private void checkNames(Contact contact, Lesson lesson) {
    lesson
        .odd()
        .forEach(
            name ->
                diagnostics.warning(
                    lesson.text().at(),
                    "'"
                        + name
                        + "' cannot be put in general terms here, so the sentence stays out of the"
                        + " kit of "
                        + contact.name(),
                    "write the sentence without it, with words like '"
                        + terms.person()
                        + "' or '"
                        + terms.organisation()
                        + "'"));
    lesson.lost().ifPresent(word -> warnOfNobody(contact, lesson, word));
    if (lesson.isClear()) {
      checkSlips(contact, lesson);
      checkDoubts(contact, lesson);
    }
  }

  private void warnOfNobody(Contact contact, Lesson lesson, String word) {
    diagnostics.warning(
        lesson.text().at(),
        "'"
            + word
            + "' is about nobody for "
            + contact.name()
            + ", so the sentence stays out of their kit",
        "start with what you learned, or with '" + terms.person() + "'");
  }

  private void checkSlips(Contact contact, Lesson lesson) {
    String text = lesson.text().value();
    slips(lesson, text)
        .forEach(
            slip ->
                diagnostics.warning(
                    lesson.text().at(),
                    "'" + slip.word() + "' would be passed on to " + contact.name(),
                    "write it in general terms, like '" + slip.instead() + "'"));
  }

  private void checkDoubts(Contact contact, Lesson lesson) {
    String text = lesson.text().value();
    List<String> certain = slips(lesson, text).map(Slip::word).toList();
    strange
        .in(text)
        .filter(name -> certain.stream().noneMatch(slip -> slip.contains(name)))
        .forEach(
            name ->
                diagnostics.warning(
                    lesson.text().at(),
                    "'" + name + "' looks like a name, and would be passed on to " + contact.name(),
                    "if it tells who or where somebody is, write it in general terms, like '"
                        + terms.person()
                        + "' or '"
                        + terms.organisation()
                        + "'"));
  }

  private Stream<Slip> slips(Lesson lesson, String text) {
    return Stream.concat(
            profile.contacts().stream().map(contact -> identity(contact, lesson)),
            profile.contacts().stream()
                .flatMap(contact -> contact.connection().referrer().stream())
                .map(referrer -> Identity.named(referrer.name(), terms)))
        .flatMap(identity -> identity.slipsIn(text));
  }

  private Identity identity(Contact contact, Lesson lesson) {
    return lesson.from().filter(contact::equals).isPresent()
        ? Identity.of(contact, terms)
        : Identity.publicly(contact, terms);
  }
}
