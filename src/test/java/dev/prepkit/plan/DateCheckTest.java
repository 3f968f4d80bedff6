package dev.prepkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private final Diagnostics diagnostics = new Diagnostics();

  private void check(String contact) {
    Profile profile = Logs.profile("", contact);
    new DateCheck(Circumstances.of(profile, TODAY), diagnostics).check(profile);
  }

  @Test
  void a_usual_course_is_fine() {
    check(
        """
        referrer: Tom
        sent: 2026-06-01
        followed-up: 2026-06-08
        replied: 2026-06-08
        confirmed: 2026-06-11
        meeting: {when: 2026-06-12 10:00}
        met: 2026-06-12
        thanked: 2026-06-12
        introducer-thanked: 2026-06-12
        checked-in: 2026-06-19
        updated: 2026-06-30
        """);
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void a_meeting_took_place_on_the_day_of_either_calendar() {
    for (String day : List.of("2026-06-12", "2026-06-13")) {
      Profile profile =
          Logs.profile(
              "zone: America/New_York\n",
              "meeting: {when: 2026-06-13 02:30, zone: Europe/Paris}\nsent: 2026-06-01\nmet: "
                  + day
                  + "\nthanked: 2026-06-13\n");
      new DateCheck(Circumstances.of(profile, TODAY), diagnostics).check(profile);
    }
    assertThat(diagnostics.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sent: 2026-07-01|'sent' lies in the future: 2026-07-01",
        "sent: 2026-06-10\\nfollowed-up: 2026-06-03|'followed-up' (2026-06-03) is before 'sent' (2026-06-10)",
        "sent: 2026-06-10\\nfollowed-up: 2026-06-10|'followed-up' (2026-06-10) is on the day of 'sent'",
        "sent: 2026-06-10\\nfollowed-up: 2026-06-11|'followed-up' (2026-06-11) is 1 day after 'sent' (2026-06-10)",
        "sent: 2026-06-10\\nfollowed-up: 2026-06-16|'followed-up' (2026-06-16) is 6 days after 'sent' (2026-06-10)",
        "sent: 2026-06-10\\nreplied: 2026-06-03|'replied' (2026-06-03) is before 'sent' (2026-06-10)",
        "sent: 2026-06-10\\nmet: 2026-06-03|'met' (2026-06-03) is before 'sent' (2026-06-10)",
        "met: 2026-06-10\\nthanked: 2026-06-03|'thanked' (2026-06-03) is before 'met' (2026-06-10)",
        "meeting: {when: 2026-07-10}\\nthanked: 2026-06-03|'thanked' (2026-06-03) is before the meeting (2026-07-10)",
        "met: 2026-06-10\\nupdated: 2026-06-03|'updated' (2026-06-03) is before 'met' (2026-06-10)",
        "thanked: 2026-06-03|'thanked' stands here, but no day on which you met",
        "followed-up: 2026-06-03|'followed-up' stands here, but no day on which you asked",
        "sent: 2026-06-01\\nreplied: 2026-06-03\\nfollowed-up: 2026-06-09|'followed-up' (2026-06-09) is after their answer",
        "met: 2026-06-03\\nintroducer-thanked: 2026-06-03|'introducer-thanked' stands here, but nobody who introduced you",
        "meeting: {when: 2026-06-04}\\nsent: 2026-06-08|'sent' (2026-06-08) is after the meeting (2026-06-04)",
        "meeting: {when: 2126-07-04}\\nsent: 2026-06-20|2126-07-04 is 100 years from now",
        "meeting: {when: 2027-07-04}|2027-07-04 is more than a year from now",
        "meeting: {when: 1976-06-04}\\nsent: 2026-06-20|1976-06-04 is 50 years ago",
        "sent: 2006-06-20\\nreplied: 2026-06-22|2006-06-20 is 20 years ago",
        "met: 2026-06-03\\nmeeting: {when: 2026-06-04}|you met on 2026-06-03, but the meeting is on 2026-06-04"
      })
  void a_day_that_cannot_be_right_is_a_warning_with_advice(String contact, String warning) {
    check(contact.replace("\\n", "\n"));

    assertThat(diagnostics.hasErrors()).isFalse();
    assertThat(diagnostics.all())
        .singleElement()
        .asString()
        .startsWith("profile.yaml:")
        .contains(": warning: " + warning + "\n  hint: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-03", "2026-06-06", "2026-06-10"})
  void a_reminder_that_is_too_early_is_told_its_earliest_good_day(String reminder) {
    check("sent: 2026-06-06\nfollowed-up: " + reminder);

    assertThat(diagnostics.all())
        .singleElement()
        .asString()
        .startsWith("profile.yaml:5:18: warning: ")
        .contains("earliest good day is 2026-06-15 (E1)");
  }

  @Test
  void a_reminder_on_the_seventh_day_is_in_time_even_on_a_weekend() {
    check("sent: 2026-06-06\nfollowed-up: 2026-06-13");
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void a_meeting_in_the_past_with_nothing_sent_is_a_warning_at_its_day() {
    check("meeting:\n  when: 2026-06-12");
    assertThat(diagnostics.all())
        .singleElement()
        .hasToString(
            "profile.yaml:5:7: warning: the meeting with J was on 2026-06-12, and nothing was sent\n"
                + "  hint: if it took place, add 'met: 2026-06-12' and send your thanks;"
                + " if not, correct the day");
  }

  @Tag(Fuzz.TAG)
  @Test
  void whatever_was_written_down_there_are_warnings_and_no_errors() {
    Random random = Fuzz.random(7);
    for (int run = 0; run < Fuzz.times(2_000); run++) {
      Profile profile = Logs.random(random);
      new DateCheck(Circumstances.of(profile, Logs.day(random)), diagnostics).check(profile);
    }
    assertThat(diagnostics.hasErrors()).isFalse();
  }
}
