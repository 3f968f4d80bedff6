package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContactDatesTest {

  /** Seen from Tuesday 1 December 2026, the most urgent first. */
  private static final String PEOPLE =
      """
      name: M
      zone: Pacific/Auckland
      contacts:
        - {name: Thank late, met: 2026-11-27}
        - {name: Meet today, meeting: {when: 2026-11-30 12:00, zone: America/Los_Angeles}}
        - {name: Remind by Friday, sent: 2026-11-20}
        - {name: Meet on Thursday, meeting: {when: 2026-12-02 17:00, zone: America/Los_Angeles}}
        - {name: Meet on Thursday evening, meeting: {when: 2026-12-03 18:00}}
        - {name: Meet on Friday, meeting: {when: 2026-12-04 08:00}}
        - {name: Ask}
        - {name: Wait, sent: 2026-11-30}
        - {name: Update later, met: 2026-11-10, thanked: 2026-11-10}
        - {name: Done, met: 2026-11-02, thanked: 2026-11-02, updated: 2026-11-30}
        - {name: Closed, sent: 2026-10-05, closed: 2026-11-05}
      """;

  private static List<String> sorted(List<Contact> contacts, Profile profile) {
    KitAssembler kits = new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY);
    return contacts.stream()
        .map(kits::dates)
        .sorted(ContactDates.URGENCY)
        .map(dates -> dates.contact().name())
        .toList();
  }

  @Test
  void who_is_late_comes_first_and_who_was_met_last_whatever_the_order_of_the_profile() {
    Profile profile = SmallLibrary.profile(PEOPLE);
    List<String> names = profile.contacts().stream().map(Contact::name).toList();
    List<Contact> shuffled = new ArrayList<>(profile.contacts());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));

      assertThat(sorted(shuffled, profile).subList(0, names.size() - 2))
          .isEqualTo(names.subList(0, names.size() - 2));
    }
  }

  @Test
  void who_is_equally_urgent_stays_in_the_order_of_the_profile() {
    Profile profile = SmallLibrary.profile("name: M\ncontacts: [{name: B}, {name: A}]");

    assertThat(sorted(profile.contacts(), profile)).containsExactly("B", "A");
  }
}
