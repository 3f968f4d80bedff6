package dev.prepkit.kit;

import dev.prepkit.library.EmailSample;
import dev.prepkit.library.GeneralTerms;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Person;
import dev.prepkit.profile.Referrer;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.review.Unnamed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells who is who in a message: who writes, who may be named, and who may not. */
public final class Roles {

  private final Person user;
  private final GeneralTerms terms;

  public Roles(Person user, GeneralTerms terms) {
    this.user = user;
    this.terms = terms;
  }

  /** Those in a message that is made of a sample. */
  public People in(EmailSample sample, Contact contact) {
    return switch (sample.delivery().recipient()) {
      case CONTACT -> to(contact);
      case INTRODUCER -> people(Optional.empty(), Optional.of(contact.name()), Optional.empty());
      case REFERRED -> people(Optional.of(contact.name()), Optional.empty(), unnamed(contact));
    };
  }

  /** Those in a message to a contact. */
  public People to(Contact contact) {
    Optional<String> named =
        contact.connection().referrer().filter(Referrer::mayBeNamed).map(Referrer::name);
    return people(named, Optional.empty(), unnamed(contact));
  }

  private People people(
      Optional<String> referrer, Optional<String> introduced, Optional<Unnamed> unnamed) {
    return new People(Optional.of(user.name()), referrer, introduced, unnamed);
  }

  private Optional<Unnamed> unnamed(Contact contact) {
    return contact
        .connection()
        .referrer()
        .filter(referrer -> !referrer.mayBeNamed())
        .map(referrer -> new Unnamed(referrer.name(), facts(contact), terms));
  }

  /**
   * What messages say anyhow, so that a like name does not count as the name of somebody else. What
   * the user words themselves, like a place, is not among it.
   */
  private List<String> facts(Contact contact) {
    return Stream.of(
            Stream.of(user.name(), contact.name()),
            contact.position().organisation().stream(),
            Stream.concat(contact.meeting().zone().stream(), user.zone().stream())
                .map(ZoneId::getId))
        .flatMap(each -> each)
        .toList();
  }
}
