package dev.prepkit.kit;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Referrer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    Contact start = circle.getFirst();
    String first = name(circle, 0) + " was referred by " + name(circle, 1);
    String others =
        IntStream.range(1, circle.size())
            .mapToObj(i -> name(circle, i) + " by " + name(circle, i + 1))
            .collect(Collectors.joining(", "));
    diagnostics.warning(
        start.connection().referrer().map(Referrer::at).orElse(start.at()),
        "referrals go in a circle: " + first + ", " + others,
        "somebody came first; take the 'referrer' of that contact out");
  }

  private static String name(List<Contact> circle, int i) {
    return circle.get(i % circle.size()).name();
  }
}
