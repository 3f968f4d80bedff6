package dev.prepkit.kit;

import dev.prepkit.agenda.Agenda;
import dev.prepkit.agenda.FindingText;
import dev.prepkit.agenda.GoalText;
import dev.prepkit.agenda.Lessons;
import dev.prepkit.agenda.QuestionSelector;
import dev.prepkit.agenda.ThirdPerson;
import dev.prepkit.agenda.Timing;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.Library;
import dev.prepkit.plan.Circumstances;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Mark;
import dev.prepkit.profile.Meeting;
import dev.prepkit.profile.Profile;
import dev.prepkit.text.Languages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the kit of one contact out of the library and the profile. */
public final class KitAssembler {

  private static final String VIDEO = "video";
  private static final String IN_PERSON = "in-person";

  private final Library library;
  private final GoalText goals;
  private final Profile profile;
  private final LocalDate today;
  private final Fitted fitted;
  private final DraftFiller filler;
  private final QuestionSelector selector;
  private final Lessons lessons;

  public KitAssembler(Library library, Profile profile, LocalDate today) {
    this(library, profile, OwnDrafts.none(), today);
  }

  /**
   * @param own what the user wrote in place of drafts
   * @param today the day that due dates are seen from
   */
  public KitAssembler(Library library, Profile profile, OwnDrafts own, LocalDate today) {
    this.today = today;
    this.library = library;
    this.goals = new GoalText(library.language().words(), profile.preferences().locale().value());
    this.profile = goals.tidy(profile);
    this.fitted = new Fitted(library.language().words(), profile.preferences().locale().value());
    this.filler = new DraftFiller(fitted.user(this.profile), own);
    this.selector = new QuestionSelector(library, this.profile);
    this.lessons = new Lessons(library, profile);
  }

  /** The kit of a contact of the profile; the same contact gets the same kit every time. */
  public Kit assemble(Contact written) {
    ThirdPerson third = new ThirdPerson(library.language().words(), written);
    FindingText findings = new FindingText(library.language().words());
    Contact contact =
        goals
            .tidy(written)
            .with(written.findings().stream().map(findings::tidy).map(third::quoted).toList());
    Contact prepared =
        contact.with(
            Stream.concat(contact.findings().stream(), lessons.findings(written).stream())
                .toList());
    Locale locale = profile.preferences().locale().value();
    Appointment appointment = appointment(contact);
    Timing timing = Timing.of(appointment.minutes());
    Agenda agenda = selector.select(prepared, timing);
    List<Draft> drafts = drafts(contact);
    List<EtiquetteRule> rules =
        library.rules().stream().filter(rule -> rule.suits(appointment.channel())).toList();
    return new Kit(
        profile.user(),
        prepared,
        appointment,
        agenda,
        new RunSheetPlanner(
                library.schedule().talk().on(appointment.channel()), clocks(contact, locale))
            .plan(agenda, timing),
        drafts,
        new Planner(library.vocabulary().moments(), rules, locale).plan(timeline(contact), drafts),
        rules.stream().filter(EtiquetteRule::card).toList());
  }

  /** What the kit of a contact of the profile is made of, beside the library. */
  public KitSources sources(Contact contact) {
    return new KitSources(
        profile.user(),
        profile.preferences(),
        contact,
        lessons.findings(contact),
        filler.consent(contact),
        filler.ownWords(contact));
  }

  /** The dates of a contact, without the rest of the kit. */
  public ContactDates dates(Contact contact) {
    return new ContactDates(contact, appointment(contact), timeline(contact));
  }

  private Timeline timeline(Contact contact) {
    return new TimelinePlanner(
            library.schedule().timeline(),
            Circumstances.of(profile, today),
            profile.preferences().locale().value())
        .plan(contact, samples(contact));
  }

  private List<Draft> drafts(Contact contact) {
    Contact named = fitted.contact(contact);
    return samples(contact).stream()
        .map(sample -> filler.draft(sample, named, dates(sample, contact)))
        .toList();
  }

  private List<EmailSample> samples(Contact contact) {
    return library.emails().stream().filter(sample -> filler.suits(sample, contact)).toList();
  }

  private Appointment appointment(Contact contact) {
    return appointment(contact, profile.preferences().locale().value());
  }

  /** In the language of a sample, so that a date stands in a sentence of its own language. */
  private DraftDates dates(EmailSample sample, Contact contact) {
    Locale locale =
        sample.wording().text().language().isPresent()
            ? Languages.DATES
            : profile.preferences().locale().value();
    return new DraftDates(
        appointment(contact, locale),
        contact
            .log()
            .day(Mark.SENT)
            .filter(day -> !day.isAfter(today))
            .map(DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale)::format));
  }

  private Appointment appointment(Contact contact, Locale locale) {
    return Appointment.of(
        contact.meeting(),
        clocks(contact, locale),
        channel(contact),
        locale,
        profile.preferences().minutes());
  }

  /**
   * The meeting's own channel, or the contact's; a link alone is one for a call with pictures, a
   * place alone one to go to.
   */
  private Optional<String> channel(Contact contact) {
    Meeting meeting = contact.meeting();
    Optional<String> seen =
        meeting.link().isPresent() == meeting.place().isPresent()
            ? Optional.empty()
            : Optional.of(meeting.link().isPresent() ? VIDEO : IN_PERSON);
    return Stream.of(meeting.channel(), contact.connection().channel())
        .flatMap(Optional::stream)
        .map(Located::value)
        .filter(library.schedule().talk()::has)
        .findFirst()
        .or(() -> seen);
  }

  private MeetingClocks clocks(Contact contact, Locale locale) {
    return new MeetingClocks(contact.meeting(), profile.user().zone(), locale);
  }
}
