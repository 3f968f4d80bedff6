package dev.prepkit.kit;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Referrer;
import java.util.List;
import java.util.stream.Collectors;

/** Warns of referrals that go round in a circle: somebody must have been met first. */
final class ReferralCheck {

  private final Diagnostics diagnostics;

  ReferralCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(List<Contact> contacts) {
    new Referrals(contacts).circles().forEach(this::warn);
  }

  private void warn(List<Contact> circle) {
    Contact first = circle.getFirst();
    String way = circle.stream().map(Contact::name).collect(Collectors.joining(" by "));
    diagnostics.warning(
        first.connection().referrer().map(Referrer::at).orElse(first.at()),
        "referrals go in a circle: " + way + " by " + first.name(),
        "somebody came first; take the 'referrer' of that contact out");
  }
}
