package dev.prepkit.kit;

import dev.prepkit.library.EmailFields.Consent;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Referrer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which contacts may be named to others (rule H1). */
final class Consents {

  private final Map<String, List<Referrer>> referrals;

  /**
   * @param all the contacts, some of whom gave the user the names of others
   */
  Consents(List<Contact> all) {
    referrals =
        all.stream()
            .flatMap(contact -> contact.connection().referrer().stream())
            .filter(referrer -> referrer.contact().isPresent())
            .collect(Collectors.groupingBy(referrer -> referrer.contact().orElseThrow()));
  }

  /**
   * What a contact said, wherever they are the referrer; a yes counts if there is no other word.
   */
  Consent of(Contact contact) {
    List<Referrer> said = referrals.getOrDefault(contact.id(), List.of());
    boolean withheld = said.stream().anyMatch(referrer -> !referrer.mayBeNamed());
    return new Consent(!said.isEmpty() && !withheld, withheld);
  }
}
