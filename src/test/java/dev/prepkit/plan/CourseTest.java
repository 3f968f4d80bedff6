package dev.prepkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.Errand;
import dev.prepkit.profile.Profile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One contact from the first letter to the last; in 2026, 1 June is a Monday. */
class CourseTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

  private static List<Due> course(String user, String contact, String today) {
    Profile profile = Logs.profile(user, contact);
    Circumstances now = Circumstances.of(profile, LocalDate.parse(today));
    return Course.of(profile.contacts().getFirst(), now);
  }

  /** What is open: {@code DUE FOLLOW_UP 06-08..06-15}. */
  private static List<String> open(String contact, String today) {
    return course("", contact, today).stream()
        .filter(due -> !due.settled())
        .sorted(Due.URGENCY)
        .map(CourseTest::words)
        .toList();
  }

  private static String words(Due due) {
    String last = due.last().map(day -> ".." + day.toString().substring(5)).orElse("");
    return due.state() + " " + due.errand() + " " + due.day().toString().substring(5) + last;
  }

  private static State state(String contact, String today, Errand errand) {
    return course("", contact, today).stream()
        .filter(due -> due.errand() == errand)
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  void at_first_there_is_a_request_to_send_and_nothing_else() {
    assertThat(open("", "2026-06-01")).containsExactly("DUE REQUEST 06-01");
    assertThat(open("", "2026-06-06")).as("Saturday").containsExactly("LATER REQUEST 06-08");
    assertThat(course("", "referrer: Tom", "2026-06-01"))
        .extracting(Due::errand)
        .containsExactly(Errand.REQUEST);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-02, LATER FOLLOW_UP 06-08..06-15",
    "2026-06-07, LATER FOLLOW_UP 06-08..06-15",
    "2026-06-08, DUE FOLLOW_UP 06-08..06-15",
    "2026-06-13, LATER FOLLOW_UP 06-15..06-15",
    "2026-06-15, DUE FOLLOW_UP 06-15..06-15",
    "2026-06-16, OVERDUE FOLLOW_UP 06-16..06-15",
    "2026-06-28, OVERDUE FOLLOW_UP 06-29..06-15"
  })
  void a_request_without_an_answer_gets_one_reminder_after_one_to_two_weeks(
      String today, String due) {
    assertThat(open("sent: 2026-06-01", today).getFirst()).isEqualTo(due);
  }

  @Test
  void a_reminder_whose_week_ends_on_a_weekend_waits_for_monday_and_is_late_after_friday() {
    assertThat(open("sent: 2026-06-06", "2026-06-08").getFirst())
        .isEqualTo("LATER FOLLOW_UP 06-15..06-19");
  }

  @Test
  void silence_is_a_no_and_then_somebody_else_is_asked() {
    String reminded = "sent: 2026-06-01\nfollowed-up: 2026-06-10";

    assertThat(open(reminded, "2026-06-23")).containsExactly("LATER ASK_ANOTHER 06-24");
    assertThat(open(reminded, "2026-06-24")).containsExactly("DUE ASK_ANOTHER 06-24");
    assertThat(open("sent: 2026-06-01", "2026-06-29")).containsExactly("DUE ASK_ANOTHER 06-29");
  }

  @Test
  void a_reminder_before_the_request_makes_nobody_silent_sooner() {
    assertThat(open("sent: 2026-06-10\nfollowed-up: 2026-05-10", "2026-06-12"))
        .containsExactly("LATER ASK_ANOTHER 06-24");
  }

  @Test
  void who_has_answered_gets_no_reminder_but_an_answer() {
    String answered = "sent: 2026-06-01\nreplied: 2026-06-05";

    assertThat(open(answered, "2026-06-05")).containsExactly("DUE ARRANGE 06-05..06-08");
    assertThat(open(answered, "2026-06-06")).containsExactly("LATER ARRANGE 06-08..06-08");
    assertThat(open(answered, "2026-06-09")).containsExactly("OVERDUE ARRANGE 06-09..06-08");
    assertThat(open(answered + "\nmeeting: {when: 2026-06-19}", "2026-06-09"))
        .doesNotContain("ARRANGE");
  }

  @Test
  void a_meeting_is_confirmed_on_the_working_day_before() {
    assertThat(open("meeting: {when: 2026-06-15 10:00}", "2026-06-10"))
        .as("a Monday")
        .containsExactly(
            "LATER CONFIRMATION 06-12..06-12",
            "LATER MEETING 06-15..06-15",
            "LATER THANK_YOU 06-15..06-16",
            "LATER CHECK_IN 06-22..06-25",
            "LATER UPDATE 07-13..07-27");
    assertThat(open("meeting: {when: 2026-06-15}", "2026-06-14").getFirst())
        .isEqualTo("OVERDUE CONFIRMATION 06-14..06-12");
    assertThat(open("meeting: {when: 2026-06-15}", "2026-06-15").getFirst())
        .isEqualTo("DUE MEETING 06-15..06-15");
  }

  @Test
  void who_agreed_at_the_last_minute_needs_no_confirmation() {
    String late = "replied: 2026-06-13\nmeeting: {when: 2026-06-15}";

    assertThat(state(late, "2026-06-14", Errand.CONFIRMATION)).isEqualTo(State.NEEDLESS);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-12, '', LATER",
    "2026-06-12, 'met: 2026-06-12', DUE",
    "2026-06-13, '', DUE",
    "2026-06-14, '', OVERDUE",
    "2026-06-14, 'thanked: 2026-06-13', DONE"
  })
  void thanks_are_due_within_a_day_of_the_meeting_also_on_a_weekend(
      String today, String mark, State state) {
    String friday = "meeting: {when: 2026-06-12 10:00}\n" + mark;

    assertThat(state(friday, today, Errand.THANK_YOU)).isEqualTo(state);
  }

  @Test
  void who_introduced_the_user_is_thanked_too_and_can_wait_for_monday() {
    String friday = "referrer: Tom\nmet: 2026-06-12";

    assertThat(open(friday, "2026-06-12"))
        .contains("DUE THANK_YOU 06-12..06-13", "DUE THANK_INTRODUCER 06-12..06-15");
    assertThat(open(friday, "2026-06-13")).contains("LATER THANK_INTRODUCER 06-15..06-15");
  }

  @Test
  void after_thanks_there_is_a_check_in_and_then_an_update() {
    String thanked = "met: 2026-06-12\nthanked: 2026-06-12";

    assertThat(open(thanked, "2026-06-15"))
        .containsExactly("LATER CHECK_IN 06-19..06-22", "LATER UPDATE 07-10..07-24");
    assertThat(open(thanked, "2026-07-10")).containsExactly("DUE UPDATE 07-10..07-24");
    assertThat(open(thanked + "\nchecked-in: 2026-06-19\nupdated: 2026-07-13", "2026-07-14"))
        .isEmpty();
  }

  @Test
  void where_promptly_was_decided_thanks_have_three_days() {
    assertThat(course("policies: {thank-you: promptly}\n", "met: 2026-06-12", "2026-06-12"))
        .extracting(CourseTest::words)
        .contains("DUE THANK_YOU 06-12..06-15");
  }

  @Test
  void a_meeting_far_away_is_counted_on_the_users_calendar() {
    String auckland = "meeting: {when: 2026-06-16 09:00, zone: Pacific/Auckland}";

    assertThat(
            course("zone: Europe/London\n", auckland, "2026-06-10").stream()
                .map(CourseTest::words)
                .collect(Collectors.joining("\n")))
        .contains("CONFIRMATION 06-12..06-12", "MEETING 06-15", "THANK_YOU 06-15..06-16");
    assertThat(
            course("zone: America/New_York\n", "meeting: {when: 2026-06-12 23:50}", "2026-06-10"))
        .extracting(CourseTest::words)
        .as("thanks are counted from the end, after midnight")
        .contains("LATER THANK_YOU 06-13..06-14");
  }

  @Test
  void a_closed_contact_needs_nothing_more() {
    assertThat(open("sent: 2026-06-01\nclosed: 2026-06-02", "2026-06-20")).isEmpty();
    assertThat(open("meeting: {when: 2026-06-15}\nclosed: 2026-06-02", "2026-06-03")).isEmpty();
    assertThat(open("closed: 2026-07-01", "2026-06-01")).as("not yet").isNotEmpty();
  }

  @Test
  void what_lies_in_the_future_and_thanks_before_the_meeting_do_not_count() {
    assertThat(open("sent: 2026-06-09", "2026-06-01")).containsExactly("DUE REQUEST 06-01");
    assertThat(
            state(
                "thanked: 2026-06-02\nmeeting: {when: 2026-06-12}", "2026-06-14", Errand.THANK_YOU))
        .isEqualTo(State.OVERDUE);
  }

  @Test
  void what_is_late_comes_first_and_what_never_is_comes_last() {
    List<State> states = Arrays.asList(State.values());

    assertThat(open("sent: 2026-06-01\nmet: 2026-06-12\nreferrer: Tom", "2026-06-15"))
        .containsExactly(
            "OVERDUE THANK_YOU 06-15..06-13",
            "DUE THANK_INTRODUCER 06-15..06-15",
            "LATER CHECK_IN 06-19..06-22",
            "LATER UPDATE 07-10..07-24");
    assertThat(states).startsWith(State.OVERDUE, State.DUE, State.LATER);
  }

  @Test
  void a_meeting_that_is_here_comes_before_what_is_late() {
    assertThat(open("sent: 2026-05-01\nmeeting: {when: 2026-06-12}", "2026-06-12").getFirst())
        .startsWith("DUE MEETING");
    Due late = new Due(Errand.THANK_YOU, State.OVERDUE, DAY, Optional.of(DAY.minusDays(1)));
    Due here = new Due(Errand.MEETING, State.DUE, DAY, Optional.of(DAY));
    assertThat(Due.URGENCY.compare(here, late)).isNegative();
  }

  @Test
  void a_meeting_that_began_yesterday_is_over() {
    assertThat(open("meeting: {when: 2026-06-12 23:50}", "2026-06-13"))
        .contains("DUE THANK_YOU 06-13..06-14")
        .noneMatch(due -> due.contains("MEETING"));
  }

  @Test
  void a_check_in_that_is_not_for_everybody_is_never_late() {
    assertThat(open("met: 2026-06-12\nthanked: 2026-06-12", "2026-06-22"))
        .contains("DUE CHECK_IN 06-22..06-22");
    assertThat(open("met: 2026-06-12\nthanked: 2026-06-12", "2026-06-23"))
        .noneMatch(due -> due.contains("CHECK_IN"));
  }
}
