package dev.prepkit.kit;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.kit.KitSources.OwnWords;
import dev.prepkit.library.EmailFields;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.EmailSample.Recipient;
import dev.prepkit.library.FindingFields;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Person;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.Referrer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills e-mail samples in for a contact. */
public final class DraftFiller {

  private static final String REFERRED = "referred";
  private static final String COLD = "cold";

  private final Profile profile;
  private final EmailFields.User user;
  private final Consents consents;
  private final OwnDrafts own;

  /**
   * @param profile as the sentences of a draft name the user
   */
  DraftFiller(Profile profile, OwnDrafts own) {
    this.profile = profile;
    this.user = userFields(profile.user());
    this.consents = new Consents(profile.contacts());
    this.own = own;
  }

  /** A sample with placeholders, as the guide shows it to everybody. */
  public static Draft fill(EmailSample sample, EmailFields fields) {
    return Draft.of(
        sample,
        sample.wording().subject().map(subject -> subject.fill(fields)),
        sample.wording().html().fill(fields),
        sample.wording().text().fill(fields));
  }

  /**
   * The draft of a sample for a contact.
   *
   * @param contact as the sentences of a draft name them
   * @param dates in the words of the sample's language
   */
  Draft draft(EmailSample sample, Contact contact, DraftDates dates) {
    Draft draft = fill(sample, fields(contact, dates, referrer(contact, sample)));
    return own.over(contact.id(), draft);
  }

  /** Whether a draft makes sense for a contact, or the user has written one. */
  boolean suits(EmailSample sample, Contact contact) {
    return isFor(contact, sample) || own.find(contact.id(), sample).isPresent();
  }

  /** Whether a contact may be named to others. */
  EmailFields.Consent consent(Contact contact) {
    return consents.of(contact);
  }

  /** What the user wrote to a contact. */
  List<OwnWords> ownWords(Contact contact) {
    return own.all().stream()
        .filter(draft -> draft.contact().equals(contact.id()))
        .map(draft -> new OwnWords(draft.sample().id(), draft.message().body().file().text()))
        .toList();
  }

  private static boolean isFor(Contact contact, EmailSample sample) {
    boolean introduced = contact.connection().referrer().isPresent();
    if (sample.delivery().recipient() == Recipient.INTRODUCER && !introduced) {
      return false;
    }
    String connection = connection(contact);
    return sample.delivery().connections().isEmpty()
        || sample.delivery().connections().stream().anyMatch(tag -> tag.id().equals(connection));
  }

  /** How the contact is known, as far as drafts may say so; else a referrer decides. */
  static String connection(Contact contact) {
    Optional<Referrer> referrer = contact.connection().referrer();
    if (referrer.isEmpty()) {
      return contact.connection().kind().map(Located::value).orElse(COLD);
    }
    boolean named = referrer.get().mayBeNamed();
    return contact
        .connection()
        .kind()
        .map(Located::value)
        .filter(kind -> named || !kind.equals(REFERRED))
        .orElse(named ? REFERRED : COLD);
  }

  /** Who may be named in a message: to others, only who allowed it (rule H1). */
  private static Optional<EmailFields.Referrer> referrer(Contact contact, EmailSample sample) {
    return contact
        .connection()
        .referrer()
        .filter(each -> each.mayBeNamed() || sample.delivery().recipient() == Recipient.INTRODUCER)
        .map(each -> new EmailFields.Referrer(each.name(), each.mayBeNamed()));
  }

  private EmailFields fields(
      Contact contact, DraftDates dates, Optional<EmailFields.Referrer> referrer) {
    Appointment appointment = dates.meeting();
    return new EmailFields(
        user,
        new EmailFields.Contact(
            contact.name(),
            contact.position().role(),
            contact.position().organisation(),
            contact.position().field(),
            contact.connection().known().map(Fitted::sentences),
            consents.of(contact),
            Optional.of(connection(contact)),
            dates.sent()),
        referrer,
        new EmailFields.Meeting(
            appointment.day(), appointment.time(), whereTo(appointment), appointment.channel()),
        appointment.minutes(),
        Stream.concat(contact.wishes().goals().stream(), profile.user().goals().stream())
            .findFirst(),
        contact.findings().stream()
            .findFirst()
            .map(finding -> new FindingFields(finding.text(), finding.source())),
        profile.preferences().policies());
  }

  private static Optional<String> whereTo(Appointment appointment) {
    return Stream.concat(appointment.place().stream(), appointment.link().stream())
        .reduce((place, link) -> place + ", " + link);
  }

  private static EmailFields.User userFields(Person user) {
    return new EmailFields.User(
        user.name(),
        user.signature().orElseGet(() -> signature(user)),
        user.headline(),
        user.background().map(Fitted::sentences),
        user.reachable().email(),
        user.reachable().phone(),
        user.reachable().links().stream().findFirst().map(Person.Link::url));
  }

  private static String signature(Person user) {
    List<String> lines = new ArrayList<>();
    lines.add(user.name());
    user.reachable().phone().ifPresent(lines::add);
    user.reachable().email().ifPresent(lines::add);
    user.reachable().links().forEach(link -> lines.add(link.line()));
    return String.join("\n", lines);
  }
}
