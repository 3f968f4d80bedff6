package dev.prepkit.kit;

import dev.prepkit.library.EmailSample;
import dev.prepkit.library.GeneralTerms;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.Referrer;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.review.Unnamed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells who is who in a message: who writes, who may be named, and who may not. */
public final class Roles {

  private final Profile profile;
  private final GeneralTerms terms;
  private final Consents consents;

  public Roles(Profile profile, GeneralTerms terms) {
    this.profile = profile;
    this.terms = terms;
    this.consents = new Consents(profile.contacts());
  }

  /** Those in a message that is made of a sample. */
  public People in(EmailSample sample, Contact contact) {
    return switch (sample.delivery().recipient()) {
      case CONTACT -> to(contact);
      case INTRODUCER -> people(Optional.empty(), Optional.of(contact.name()), List.of());
      case REFERRED -> toReferred(contact);
    };
  }

  /** Those in a message to a contact. */
  public People to(Contact contact) {
    Optional<String> named =
        contact.connection().referrer().filter(Referrer::mayBeNamed).map(Referrer::name);
    return people(named, Optional.empty(), unnamed(contact));
  }

  /** Those in a message to somebody whom a contact named. */
  private People toReferred(Contact contact) {
    if (!consents.of(contact).withheld()) {
      return people(Optional.of(contact.name()), Optional.empty(), unnamed(contact));
    }
    List<Unnamed> unnamed = new ArrayList<>(unnamed(contact));
    unnamed.add(new Unnamed(contact.name(), List.of(profile.user().name()), terms));
    return people(Optional.empty(), Optional.empty(), unnamed);
  }

  private People people(
      Optional<String> referrer, Optional<String> introduced, List<Unnamed> unnamed) {
    return new People(Optional.of(profile.user().name()), referrer, introduced, unnamed);
  }

  private List<Unnamed> unnamed(Contact contact) {
    return contact.connection().referrer().stream()
        .filter(referrer -> !referrer.mayBeNamed())
        .map(referrer -> new Unnamed(referrer.name(), facts(contact), terms))
        .toList();
  }

  /**
   * What messages say anyhow, so that a like name does not count as the name of somebody else. What
   * the user words themselves, like a place, is not among it.
   */
  private List<String> facts(Contact contact) {
    return Stream.of(
            Stream.of(profile.user().name(), contact.name()),
            contact.position().organisation().stream(),
            Stream.concat(contact.meeting().zone().stream(), profile.user().zone().stream())
                .map(ZoneId::getId))
        .flatMap(each -> each)
        .toList();
  }
}
