package dev.prepkit.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.prepkit.kit.ContactDates;
import dev.prepkit.library.Errand;
import dev.prepkit.plan.Due;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Says when an event is: an errand on a day, a meeting at its hours. Hours are written in UTC,
 * which needs no table of time zones and means the same moment in every calendar; where no zone is
 * known, it is the clock on the wall that counts.
 */
final class EventDates {

  private final ICalendar calendar;
  private final Optional<ZoneId> home;

  EventDates(ICalendar calendar, Optional<ZoneId> home) {
    this.calendar = calendar;
    this.home = home;
  }

  void set(VEvent event, ContactDates contact, Due due) {
    Optional<ZonedDateTime> start = start(contact, due);
    event.setTransparency(start.isEmpty());
    start.ifPresentOrElse(
        moment -> setHours(event, contact, moment), () -> setDay(event, due.day()));
  }

  /** The hour of a meeting, if it was on the day for which it was planned. */
  private Optional<ZonedDateTime> start(ContactDates contact, Due due) {
    return contact
        .contact()
        .meeting()
        .start(home.orElse(ZoneOffset.UTC))
        .filter(moment -> due.errand() == Errand.MEETING)
        .filter(moment -> atHome(moment).toLocalDate().equals(due.day()));
  }

  private ZonedDateTime atHome(ZonedDateTime moment) {
    return home.map(moment::withZoneSameInstant).orElse(moment);
  }

  private static void setDay(VEvent event, LocalDate day) {
    event.setDateStart(new DateStart(date(day)));
    event.setDateEnd(new DateEnd(date(day.plusDays(1))));
  }

  private void setHours(VEvent event, ContactDates contact, ZonedDateTime moment) {
    boolean zoned = home.isPresent() || contact.contact().meeting().zone().isPresent();
    DateStart start = new DateStart(hour(moment, zoned));
    DateEnd end = new DateEnd(hour(moment.plusMinutes(contact.appointment().minutes()), zoned));
    calendar.getTimezoneInfo().setFloating(start, !zoned);
    calendar.getTimezoneInfo().setFloating(end, !zoned);
    event.setDateStart(start);
    event.setDateEnd(end);
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /** By its parts, so that the machine's own zone plays no part. */
  private static ICalDate hour(ZonedDateTime moment, boolean zoned) {
    LocalDateTime time = moment.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    DateTimeComponents parts =
        new DateTimeComponents(
            time.getYear(),
            time.getMonthValue(),
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            0,
            zoned);
    return zoned ? new ICalDate(parts.toDate(), true) : new ICalDate(parts, true);
  }
}
