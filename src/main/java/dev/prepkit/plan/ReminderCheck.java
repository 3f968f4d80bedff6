package dev.prepkit.plan;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.Errand;
import dev.prepkit.profile.Log;
import dev.prepkit.profile.Mark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Warns of a reminder that came too early, too late, or without a request. */
final class ReminderCheck {

  private final Circumstances now;
  private final Diagnostics diagnostics;

  ReminderCheck(Circumstances now, Diagnostics diagnostics) {
    this.now = now;
    this.diagnostics = diagnostics;
  }

  /** Exactly one reminder, of a request that is not answered (rule E1). */
  void check(Log log) {
    Optional<Located<LocalDate>> reminder = log.written(Mark.FOLLOWED_UP);
    reminder
        .filter(day -> !log.has(Mark.SENT))
        .ifPresent(
            day ->
                diagnostics.warning(
                    day.at(),
                    "'followed-up' stands here, but no day on which you asked",
                    "add a line 'sent: …' with the day of your request"));
    reminder.ifPresent(day -> log.day(Mark.SENT).ifPresent(sent -> checkPatience(log, sent, day)));
    reminder
        .filter(day -> log.day(Mark.REPLIED).filter(day.value()::isAfter).isPresent())
        .ifPresent(
            day ->
                diagnostics.warning(
                    day.at(),
                    "'followed-up' (" + day.value() + ") is after their answer",
                    "correct the day; who has answered gets no reminder"));
  }

  /** Nobody is reminded within a week (rule E1). */
  private void checkPatience(Log log, LocalDate sent, Located<LocalDate> reminder) {
    if (!Windows.mayRemind(sent, reminder.value())) {
      LocalDate earliest =
          new Windows(log, Optional.empty(), Optional.empty(), now)
              .of(Errand.FOLLOW_UP)
              .map(Window::first)
              .orElseThrow();
      diagnostics.warning(
          reminder.at(),
          "'followed-up' (" + reminder.value() + ") is " + distance(sent, reminder.value()),
          "give them a week to answer: the earliest good day is "
              + earliest
              + " (E1); correct the day if it is mistyped");
    }
  }

  private static String distance(LocalDate sent, LocalDate reminder) {
    long days = ChronoUnit.DAYS.between(sent, reminder);
    return days < 0
        ? "before 'sent' (" + sent + ")"
        : days == 0
            ? "on the day of 'sent'"
            : days + (days == 1 ? " day" : " days") + " after 'sent' (" + sent + ")";
  }
}
