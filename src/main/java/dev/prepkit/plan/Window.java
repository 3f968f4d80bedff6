package dev.prepkit.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is to be done.
 *
 * @param last after which it is late; nothing where it is never late
 * @param working whether weekends do not count
 */
record Window(LocalDate first, Optional<LocalDate> last, boolean working) {

  /** Every day counts, as with what cannot wait. */
  static Window daily(LocalDate first, LocalDate last) {
    return new Window(first, Optional.of(last), false);
  }

  /** Without the weekends at either end. */
  static Window working(LocalDate first, LocalDate last) {
    LocalDate start = onward(first);
    LocalDate end = back(last);
    return new Window(start, Optional.of(end.isBefore(start) ? start : end), true);
  }

  /** From the next working day on, with no end. */
  static Window open(LocalDate first) {
    return new Window(onward(first), Optional.empty(), true);
  }

  /** The day itself, or the Friday before it. */
  static LocalDate back(LocalDate day) {
    return isWeekend(day) ? back(day.minusDays(1)) : day;
  }

  /** The day itself, or the Monday after it. */
  static LocalDate onward(LocalDate day) {
    return isWeekend(day) ? onward(day.plusDays(1)) : day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** The best day that is left, seen from a day; today where it is too late. */
  LocalDate next(LocalDate today) {
    LocalDate day = first.isBefore(today) ? today : first;
    return working ? onward(day) : day;
  }

  State state(LocalDate today) {
    if (last.filter(day -> day.isBefore(today)).isPresent()) {
      return State.OVERDUE;
    }
    return next(today).isAfter(today) ? State.LATER : State.DUE;
  }
}
