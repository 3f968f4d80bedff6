package dev.prepkit.profile;

import static dev.prepkit.TestFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Profile> read(String user, String meeting) {
    String yaml = "name: M\n" + user + "contacts:\n  - name: J\n    meeting: {" + meeting + "}\n";
    return new ProfileReader(diagnostics).read(file("profile.yaml", yaml));
  }

  private String found() {
    assertThat(diagnostics.all()).hasSize(1);
    return diagnostics.all().getFirst().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Londn, Europe/London",
    "London, Europe/London",
    "Londn, Europe/London",
    "america/new_york, America/New_York",
    "new york, America/New_York",
    "Oslo, Europe/Oslo",
    "Asia/Calcuta, Asia/Calcutta"
  })
  void an_unknown_zone_is_reported_with_the_nearest(String zone, String near) {
    read("zone: " + zone + "\n", "when: 2026-12-10");
    assertThat(found())
        .isEqualTo(
            "profile.yaml:2:7: error: '%s' is no time zone\n  hint: did you mean '%s'?"
                .formatted(zone, near));
  }

  @Test
  void a_zone_like_no_other_gets_an_example() {
    read("", "zone: somewhere nice");

    assertThat(found())
        .endsWith("hint: write a region and city, like Europe/London or America/New_York");
  }

  @Test
  void an_hour_that_the_clocks_skip_cannot_be_kept() {
    read("", "when: 2026-03-29 01:30, zone: Europe/London");
    assertThat(found())
        .isEqualTo(
            "profile.yaml:4:21: error: there is no 01:30 in Europe/London on 2026-03-29\n"
                + "  hint: the clocks go forward from 01:00 to 02:00; ask them again");
  }

  @Test
  void an_hour_that_comes_twice_is_the_first_and_says_so() {
    assertThat(read("", "when: 2026-10-25 01:30, zone: Europe/London")).isPresent();
    assertThat(found())
        .isEqualTo(
            "profile.yaml:4:21: warning: 01:30 comes twice in Europe/London on 2026-10-25\n"
                + "  hint: the clocks go back from 02:00 to 01:00; Prepkit takes the first,"
                + " so agree with them which one is meant");
  }

  @Test
  void without_a_zone_of_its_own_a_meeting_is_on_the_users_clock() {
    read("zone: America/New_York\n", "when: 2026-03-08 02:15");
    assertThat(found()).contains("there is no 02:15 in America/New_York");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-20", "4", "601", "twenty"})
  void a_length_that_cannot_be_is_an_error(String minutes) {
    read("", "minutes: " + minutes);
    assertThat(found())
        .isEqualTo(
            "profile.yaml:4:24: error: 'minutes' cannot be '%s'\n".formatted(minutes)
                + "  hint: write a whole number from 5 to 600");
  }

  @Test
  void a_length_that_nobody_has_time_for_is_a_warning() {
    assertThat(read("", "minutes: 300")).isPresent();
    assertThat(found()).contains("warning: 300 minutes is very long for one talk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2025-02-29 10:00", "2026-13-01", "2026-12-10 25:00"})
  void a_day_or_an_hour_that_does_not_exist_is_an_error(String when) {
    read("", "when: " + when);
    assertThat(found()).contains("'" + when + "' is no date");
  }

  @Test
  void a_text_that_nobody_could_say_is_a_warning() {
    String long2000 = "What now? ".repeat(200).strip();
    String yaml = "name: M\ncontacts:\n  - name: J\n    questions: [" + long2000 + "]\n";

    assertThat(new ProfileReader(diagnostics).read(file("profile.yaml", yaml))).isPresent();
    assertThat(found())
        .isEqualTo(
            "profile.yaml:4:17: warning: a question of 1999 characters is too long to be said"
                + " aloud\n  hint: ask one thing, in words you can say in one breath; kits show"
                + " its beginning, up to 300 characters");
  }
}
