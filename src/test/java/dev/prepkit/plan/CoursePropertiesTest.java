package dev.prepkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.library.Errand;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Log;
import dev.prepkit.profile.Mark;
import dev.prepkit.profile.Profile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for whatever has happened, and however wrongly it was written down. */
@Tag(Fuzz.TAG)
class CoursePropertiesTest {

  private static final int RUNS = Fuzz.times(6_000);

  private static final Set<Errand> CANNOT_WAIT =
      EnumSet.of(Errand.MEETING, Errand.THANK_YOU, Errand.CONFIRMATION);

  private static final Set<Errand> AROUND_A_MEETING =
      EnumSet.of(
          Errand.CONFIRMATION,
          Errand.MEETING,
          Errand.THANK_YOU,
          Errand.THANK_INTRODUCER,
          Errand.CHECK_IN,
          Errand.UPDATE);

  /** One contact on one day. */
  private record Case(Profile profile, LocalDate today, List<Due> dues) {

    static Case of(Random random) {
      Profile profile = Logs.random(random);
      LocalDate today = Logs.day(random).plusDays(random.nextInt(30));
      Circumstances now = Circumstances.of(profile, today);
      return new Case(profile, today, Course.of(profile.contacts().getFirst(), now));
    }

    Contact contact() {
      return profile.contacts().getFirst();
    }

    /** As it is known today. */
    Log log() {
      return contact().log().only((mark, day) -> !day.isAfter(today));
    }

    Optional<Due> open(Errand errand) {
      return dues.stream().filter(due -> due.errand() == errand && !due.settled()).findFirst();
    }

    /** When the meeting is over, as far as it is known to the hour. */
    Optional<ZonedDateTime> end() {
      ZoneId home = profile.user().zone().orElseThrow();
      return contact().meeting().start(home).map(m -> m.plusMinutes(20).withZoneSameInstant(home));
    }
  }

  private static final List<Case> CASES = cases(Fuzz.random(42));

  private static List<Case> cases(Random random) {
    return Stream.generate(() -> Case.of(random)).limit(RUNS).toList();
  }

  private static void always(Consumer<Case> claim) {
    CASES.forEach(claim);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  @Test
  void nothing_falls_on_a_weekend_that_can_wait() {
    always(
        each ->
            assertThat(each.dues())
                .filteredOn(due -> !due.settled() && !CANNOT_WAIT.contains(due.errand()))
                .as("%s", each)
                .noneMatch(
                    due ->
                        isWeekend(due.day())
                            || due.last().filter(CoursePropertiesTest::isWeekend).isPresent()));
  }

  @Test
  void a_confirmation_that_is_not_late_is_on_a_working_day_before_the_meeting() {
    always(
        each ->
            each.open(Errand.CONFIRMATION)
                .ifPresent(
                    due -> {
                      assertThat(due.last())
                          .hasValueSatisfying(day -> assertThat(isWeekend(day)).isFalse());
                      assertThat(due.day()).isBefore(each.open(Errand.MEETING).orElseThrow().day());
                    }));
  }

  @Test
  void there_is_one_reminder_and_none_after_an_answer() {
    always(
        each -> {
          boolean answered =
              each.log().has(Mark.REPLIED)
                  || each.log().has(Mark.FOLLOWED_UP)
                  || each.contact().meeting().day().isPresent();
          if (answered) {
            assertThat(each.open(Errand.FOLLOW_UP)).as("%s", each).isEmpty();
          }
        });
  }

  @Test
  void a_reminder_comes_one_to_two_weeks_after_the_request() {
    always(
        each ->
            each.open(Errand.FOLLOW_UP)
                .ifPresent(
                    due -> {
                      LocalDate sent = each.log().day(Mark.SENT).orElseThrow();
                      assertThat(due.day()).isAfterOrEqualTo(sent.plusDays(7));
                      assertThat(due.last().orElseThrow())
                          .isBetween(sent.plusDays(7), sent.plusDays(14));
                    }));
  }

  @Test
  void nobody_is_reminded_and_given_up_at_the_same_time() {
    always(
        each -> {
          if (each.open(Errand.ASK_ANOTHER).filter(Due::pressing).isPresent()) {
            assertThat(each.open(Errand.FOLLOW_UP)).as("%s", each).isEmpty();
          }
        });
  }

  @Test
  void without_a_meeting_there_is_nothing_about_one() {
    always(
        each -> {
          if (each.contact().meeting().day().isEmpty() && !each.log().has(Mark.MET)) {
            assertThat(each.dues())
                .filteredOn(due -> due.state() != State.DONE)
                .as("%s", each)
                .noneMatch(due -> AROUND_A_MEETING.contains(due.errand()));
          }
        });
  }

  @Test
  void thanks_press_only_after_the_meeting_and_within_24_hours_of_it() {
    always(
        each -> {
          Optional<Due> thanks = each.open(Errand.THANK_YOU);
          if (thanks.filter(Due::pressing).isPresent() && !each.log().has(Mark.MET)) {
            assertThat(each.open(Errand.MEETING)).as("%s", each).isEmpty();
          }
          boolean byTheHour = each.end().isPresent() && !each.log().has(Mark.MET);
          if (thanks.isPresent()
              && byTheHour
              && each.profile().preferences().policies().thankWithinDay()) {
            assertThat(thanks.get().last().orElseThrow())
                .isBetween(
                    each.end().get().toLocalDate(), each.end().get().plusHours(24).toLocalDate());
          }
        });
  }

  @Test
  void an_introducer_is_thanked_only_where_there_is_one() {
    always(
        each -> {
          if (each.contact().connection().referrer().isEmpty()) {
            assertThat(each.dues()).extracting(Due::errand).doesNotContain(Errand.THANK_INTRODUCER);
          }
        });
  }

  @Test
  void what_is_open_is_for_today_or_later_and_stands_as_it_says() {
    always(
        each ->
            each.dues().stream()
                .filter(due -> !due.settled())
                .forEach(
                    due -> {
                      assertThat(due.day()).as("%s", each).isAfterOrEqualTo(each.today());
                      boolean late = due.last().filter(each.today()::isAfter).isPresent();
                      assertThat(due.state() == State.OVERDUE).isEqualTo(late);
                      if (due.state() == State.DUE) {
                        assertThat(due.day()).isEqualTo(each.today());
                      }
                    }));
  }

  @Test
  void every_errand_is_there_at_most_once_and_who_is_closed_has_nothing_open() {
    always(
        each -> {
          assertThat(each.dues()).extracting(Due::errand).doesNotHaveDuplicates();
          if (each.log().has(Mark.CLOSED)) {
            assertThat(each.dues()).as("%s", each).allMatch(Due::settled);
          }
        });
  }

  @Test
  void the_random_cases_reach_every_errand_in_every_state() {
    Set<String> reached =
        CASES.stream()
            .flatMap(each -> each.dues().stream())
            .map(due -> due.errand() + " " + due.state())
            .collect(Collectors.toSet());

    assertThat(reached)
        .contains(
            "REQUEST DUE",
            "REQUEST LATER",
            "REQUEST DONE",
            "REQUEST NEEDLESS",
            "FOLLOW_UP OVERDUE",
            "FOLLOW_UP DUE",
            "FOLLOW_UP LATER",
            "FOLLOW_UP DONE",
            "FOLLOW_UP NEEDLESS",
            "ARRANGE OVERDUE",
            "ARRANGE DUE",
            "ASK_ANOTHER DUE",
            "ASK_ANOTHER LATER",
            "CONFIRMATION OVERDUE",
            "CONFIRMATION DUE",
            "MEETING DUE",
            "MEETING LATER",
            "THANK_YOU OVERDUE",
            "THANK_YOU DUE",
            "THANK_INTRODUCER OVERDUE",
            "UPDATE OVERDUE",
            "UPDATE DUE",
            "UPDATE LATER");
  }
}
