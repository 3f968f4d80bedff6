package dev.prepkit.kit;

import dev.prepkit.library.EmailFields.Consent;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Referrer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which contacts may be named to others (rule H1).
 *
 * @param all the contacts, some of whom gave the user the names of others
 */
record Consents(List<Contact> all) {

  Consents {
    all = List.copyOf(all);
  }

  /**
   * What a contact said, wherever they are the referrer; a yes counts if there is no other word.
   */
  Consent of(Contact contact) {
    boolean given = referrals(contact).findAny().isPresent();
    boolean withheld = referrals(contact).anyMatch(referrer -> !referrer.mayBeNamed());
    return new Consent(given && !withheld, withheld);
  }

  private Stream<Referrer> referrals(Contact contact) {
    return all.stream()
        .flatMap(other -> other.connection().referrer().stream())
        .filter(referrer -> referrer.contact().equals(Optional.of(contact.id())));
  }
}
