package dev.prepkit.plan;

import dev.prepkit.library.Errand;
import dev.prepkit.profile.Log;
import dev.prepkit.profile.Mark;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days each errand is to be done, if it is to be done at all.
 *
 * @param meeting as it is arranged
 * @param held the meeting as it was; until it is over, as it is arranged
 */
record Windows(
    Log log, Optional<MeetingDays> meeting, Optional<MeetingDays> held, Circumstances now) {

  /** How long to wait for an answer before one reminds of the request (rule E1). */
  private static final int WAITING = 7;

  /** How long to wait for an answer (rule E1). */
  private static final int PATIENCE = 14;

  /** An answer is answered within so many days. */
  private static final int ANSWER = 2;

  /** A good note comes on the third day at the latest where no hour is set (policy thank-you). */
  private static final int PROMPTLY = 3;

  /** After so many weeks there is something to tell (rule I6). */
  private static final int UPDATE_FIRST = 28;

  private static final int UPDATE_LAST = 42;

  /** Whether somebody has had a week to answer. */
  static boolean mayRemind(LocalDate sent, LocalDate day) {
    return !day.isBefore(sent.plusDays(WAITING));
  }

  /** Nothing where what it follows has not happened or is not agreed. */
  Optional<Window> of(Errand errand) {
    return switch (errand) {
      case REQUEST -> Optional.of(Window.open(now.today()));
      case FOLLOW_UP -> log.day(Mark.SENT).map(day -> working(day, WAITING, PATIENCE));
      case ARRANGE -> log.day(Mark.REPLIED).map(day -> untilMonday(day, ANSWER));
      case ASK_ANOTHER -> silence().map(Window::open);
      case CONFIRMATION -> meeting.map(days -> on(Window.back(days.start().minusDays(1))));
      case MEETING -> meeting.map(days -> on(days.start()));
      case THANK_YOU -> held.map(days -> Window.daily(days.end(), days.end().plusDays(thanks())));
      case THANK_INTRODUCER -> held.map(days -> untilMonday(days.end(), thanks()));
      case CHECK_IN -> held.map(days -> working(days.end(), 7, 10));
      case UPDATE -> held.map(days -> working(days.end(), UPDATE_FIRST, UPDATE_LAST));
    };
  }

  /** When silence is a no: two weeks after the reminder, or after the last day for one. */
  private Optional<LocalDate> silence() {
    Optional<LocalDate> asked = log.day(Mark.SENT);
    return log.day(Mark.FOLLOWED_UP)
        .map(reminder -> asked.filter(reminder::isBefore).orElse(reminder))
        .map(day -> day.plusDays(PATIENCE))
        .or(() -> asked.map(day -> day.plusDays(2 * PATIENCE)));
  }

  /** 24 hours after the meeting are over on the next day (rule I1). */
  private int thanks() {
    return now.policies().thankWithinDay() ? 1 : PROMPTLY;
  }

  /** What would be late on a weekend can wait for Monday. */
  private static Window untilMonday(LocalDate day, int last) {
    return Window.working(day, Window.onward(day.plusDays(last)));
  }

  private static Window working(LocalDate day, int first, int last) {
    return Window.working(day.plusDays(first), day.plusDays(last));
  }

  private static Window on(LocalDate day) {
    return Window.daily(day, day);
  }
}
