package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftFillerTest {

  private static Profile profile(String user, String contact) {
    return SmallLibrary.profile(
        "name: Maya\n" + user + "contacts: [{name: Jo Lee" + contact + "}]\n");
  }

  private static String draft(String sample, String user, String contact) {
    Profile profile = profile(user, contact);
    Kit kit =
        new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
            .assemble(profile.contacts().getFirst());
    return kit.drafts().stream()
        .filter(each -> each.sample().id().equals(sample))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|cold",
        ", connection: alumni|alumni",
        ", referrer: {name: Tom, use-name: yes}|referred",
        ", connection: referred, referrer: {name: Tom, use-name: yes}|referred",
        ", connection: event, referrer: {name: Tom, use-name: yes}|event",
        ", referrer: {name: Tom, use-name: no}|cold",
        ", connection: referred, referrer: {name: Tom, use-name: no}|cold",
        ", connection: event, referrer: {name: Tom, use-name: no}|event"
      })
  void how_a_contact_is_known_says_nothing_of_a_referrer_who_must_not_be_named(
      String contact, String connection) {
    assertThat(DraftFiller.connection(profile("", contact).contacts().getFirst()))
        .isEqualTo(connection);
  }

  @Test
  void who_signs_says_how_they_are_reached() {
    String user =
        "email: maya@example.org\nphone: \"+44 20 7946 0018\"\nlinks: [https://example.org/maya]\n";

    assertThat(draft("thank-you", user, ""))
        .endsWith("Maya\n+44 20 7946 0018\nmaya@example.org\nhttps://example.org/maya");
    assertThat(draft("thank-you", "", "")).endsWith("Maya");
    assertThat(draft("thank-you", user + "signature: Yours, M.\n", "")).endsWith("Yours, M.");
  }

  @Test
  void a_meeting_is_where_its_place_and_its_link_are() {
    String both = ", meeting: {when: 2026-12-10 10:00, place: Room 4, link: https://example.org/x}";

    assertThat(draft("confirmation", "", both)).contains("Where: Room 4, https://example.org/x");
    assertThat(draft("confirmation", "", ", meeting: {place: Room 4}")).contains("Where: Room 4\n");
  }
}
