package dev.prepkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reminder names the day of the request, as far as the profile knows it. */
class ReminderDraftTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | sent: 2026-11-16 | I wrote to you on 16 November and",
        "en-US | sent: 2026-11-16 | I wrote to you on November 16 and",
        "en-GB | sent: 2025-12-29 | I wrote to you on 29 December and",
        "en-GB | sent: 2026-12-16 | I wrote to you on [the day you wrote] and",
        "en-GB | channel: email | I wrote to you on [the day you wrote] and"
      })
  void a_reminder_names_the_day_of_the_request(String locale, String contact, String words) {
    Profile profile =
        SmallLibrary.profile(
            "name: M\ndefaults: {locale: "
                + locale
                + "}\ncontacts: [{name: J, "
                + contact
                + "}]\n");
    Kit kit =
        new KitAssembler(ShippedLibrary.LIBRARY, profile, LocalDate.of(2026, 11, 30))
            .assemble(profile.contacts().getFirst());

    assertThat(
            kit.drafts().stream()
                .filter(draft -> draft.sample().id().equals("follow-up"))
                .map(Draft::text))
        .singleElement()
        .asString()
        .contains(words);
  }
}
