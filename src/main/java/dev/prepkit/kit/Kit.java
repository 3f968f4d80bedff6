package dev.prepkit.kit;

import dev.prepkit.agenda.Agenda;
import dev.prepkit.agenda.KitQuestion;
import dev.prepkit.agenda.OwnQuestions;
import dev.prepkit.agenda.Springboard;
import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that one contact's page and sheets show.
 *
 * @param etiquette the rules for the card
 */
public record Kit(
    Person user,
    Contact contact,
    Appointment appointment,
    Agenda agenda,
    RunSheet runSheet,
    List<Draft> drafts,
    Plan plan,
    List<EtiquetteRule> etiquette) {

  public Kit {
    drafts = List.copyOf(drafts);
    etiquette = List.copyOf(etiquette);
  }

  /** What the user wants to learn: from this contact first, then from everybody. */
  public List<String> goals() {
    return Stream.concat(contact.wishes().goals().stream(), user.goals().stream())
        .distinct()
        .toList();
  }

  /** The findings, each with its question. */
  public List<Springboard> springboards() {
    Map<String, KitQuestion> questions =
        agenda.all().stream().collect(Collectors.toMap(KitQuestion::id, Function.identity()));
    return IntStream.range(0, contact.findings().size())
        .filter(i -> questions.containsKey(OwnQuestions.findingId(i)))
        .mapToObj(
            i ->
                new Springboard(
                    contact.findings().get(i), questions.get(OwnQuestions.findingId(i))))
        .toList();
  }

  /** The dates alone. */
  public ContactDates dates() {
    return new ContactDates(contact, appointment, plan.timeline());
  }

  /** What is said in the meeting, word for word. */
  public List<Draft> lines() {
    return drafts.stream().filter(Draft::spoken).toList();
  }

  /** All drafts that are sent, and what is said on the phone before the meeting. */
  public List<Draft> letters() {
    return drafts.stream().filter(draft -> !draft.spoken()).toList();
  }

  /** A draft as a mail, if it goes by mail. */
  public Optional<Mail> mail(Draft draft) {
    return Mail.of(this, draft);
  }

  public boolean hasGoals() {
    return !goals().isEmpty();
  }

  public boolean hasFindings() {
    return !contact.findings().isEmpty();
  }

  public boolean hasLines() {
    return !lines().isEmpty();
  }

  public boolean hasLetters() {
    return !letters().isEmpty();
  }

  public boolean hasEtiquette() {
    return !etiquette.isEmpty();
  }
}
