package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextTest {

  private static final String THREE =
      """
      name: Maya
      contacts:
        - name: Ann
        - name: Bob
          sent: 2026-11-23
        - name: Cleo
          met: 2026-11-27
      """;

  @TempDir Path folder;

  private Run next(String profile, String today) {
    TestFiles.write(folder, Map.of("profile.yaml", profile));
    return Run.of("next", folder, "--today", today);
  }

  @Test
  void what_is_due_comes_across_contacts_with_the_most_urgent_first() {
    Run run = next(THREE, "2026-12-01");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> line.matches("\\d+\\..*")))
        .containsExactly(
            "1.  Send your thanks: Cleo",
            "2.  Send the one reminder: Bob",
            "3.  Ask for the meeting: Ann");
    assertThat(run.out())
        .startsWith("Due on 2026-12-01, the most urgent first:")
        .contains("overdue since Sat 28 Nov", "due now, by Mon 7 Dec at the latest")
        .contains("then add 'thanked: 2026-12-01' to 'cleo' in profile.yaml");
    assertThat(Run.files(folder).keySet()).containsExactly("profile.yaml");
  }

  @Test
  void meetings_of_one_day_come_by_their_hours_on_the_clock_of_the_user() {
    Run run =
        next(
            """
            name: Maya
            zone: Pacific/Auckland
            contacts:
              - name: Lee
                meeting: {when: 2026-12-01 15:00, minutes: 30}
              - name: Ann
                meeting: {when: 2026-11-30 12:00, minutes: 30, zone: America/Los_Angeles}
            """,
            "2026-12-01");

    assertThat(run.out().lines().limit(9))
        .containsExactly(
            "Due on 2026-12-01, the most urgent first:",
            "",
            "1.  Informational interview: Ann",
            "    today, Tue 1 Dec",
            "    09:00–09:30 New Zealand Time",
            "    on their clock: Monday, 30 November 2026, 12:00–12:30 Pacific Time",
            "    then add 'met: 2026-12-01' to 'ann' in profile.yaml",
            "",
            "2.  Informational interview: Lee");
    assertThat(run.out()).contains("    15:00–15:30\n");
  }

  @Test
  void a_meeting_that_is_over_and_of_which_nothing_is_known_is_asked_about_first() {
    Run run =
        next(
            """
            name: Maya
            contacts:
              - name: Ann
                referrer: {name: Tom, use-name: yes}
                meeting: {when: 2026-11-20 10:00}
            """,
            "2026-12-01");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "1. Did you meet? Thank them, or agree on a new day: Ann overdue since Sat 21 Nov",
            "if you met, add 'met: 2026-11-20' to 'ann' in profile.yaml,"
                + " and 'thanked: 2026-12-01' when you have; if not, correct 'when'")
        .doesNotContain("2.", "Ask for the meeting", "introduced");
  }

  @Test
  void where_nothing_is_due_it_says_what_comes() {
    Run run = next("name: Maya\ncontacts:\n  - {name: Bob, sent: 2026-11-30}\n", "2026-12-01");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            Nothing is due on 2026-12-01.

            Coming up:

                Send the one reminder: Bob
                Mon 7 Dec, or by Mon 14 Dec at the latest

            """);
  }

  @Test
  void where_nothing_is_left_it_asks_for_the_next_person() {
    Run run = next("name: M\ncontacts:\n  - {name: Bob, closed: 2026-11-30}\n", "2026-12-01");

    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            Nothing is due on 2026-12-01.
            Nothing is left to do for anybody in profile.yaml: add the next person.
            """);
  }

  @Test
  void lines_are_short_and_names_cannot_command_the_terminal() {
    String name = "A\\e[2J" + "Maximiliane ".repeat(9).strip();
    Run run = next("name: M\ncontacts:\n  - {name: \"" + name + "\", id: a}\n", "2026-12-01");

    assertThat(run.out()).doesNotContain("\u001b").contains("A [2JMaximiliane");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void mistakes_are_told_with_their_place_and_warnings_do_not_stop_it() {
    Run wrong = next("name: M\ncontacts:\n  - {name: Bob, sent: 2026-02-30}\n", "2026-12-01");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("profile.yaml:3:23: error: '2026-02-30' is no date");
    assertThat(wrong.out()).isEmpty();

    Run odd = next("name: M\ncontacts:\n  - {name: Bob, sent: 2027-02-03}\n", "2026-12-01");
    assertThat(odd.exitCode()).isZero();
    assertThat(odd.err()).contains("warning: 'sent' lies in the future");
    assertThat(odd.out()).contains("Ask for the meeting: Bob");
  }

  @Test
  void without_a_profile_the_sample_speaks() {
    Run run = Run.of("next", folder, "--today", "2026-12-01");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("There is no profile.yaml here").contains("Jonas Weidmann");
    assertThat(Run.of("next", folder.resolve("nowhere")).exitCode()).isEqualTo(2);
    assertThat(Run.of("next", "--today", "soon").exitCode()).isEqualTo(2);
  }
}
