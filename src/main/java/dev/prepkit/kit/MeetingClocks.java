package dev.prepkit.kit;

import dev.prepkit.profile.Meeting;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The two clocks of a meeting: the contact's, and the user's where it shows another time.
 *
 * <p>An hour that comes twice, when clocks go back, is the first of the two.
 */
final class MeetingClocks {

  private final Optional<ZonedDateTime> start;
  private final Optional<ZoneId> home;
  private final boolean named;
  private final Locale locale;

  /**
   * @param user the user's zone; without one there is one clock
   */
  MeetingClocks(Meeting meeting, Optional<ZoneId> user, Locale locale) {
    this.start = meeting.start(user.orElse(ZoneOffset.UTC));
    this.home = meeting.zone().flatMap(theirs -> user);
    this.named = meeting.zone().isPresent();
    this.locale = locale;
  }

  /** Their clock some minutes after the start. */
  Optional<String> theirs(int minute) {
    return start.map(begin -> clock(begin.plusMinutes(minute)));
  }

  /** The user's clock at that moment. */
  Optional<String> yours(int minute) {
    return atHome(minute).map(this::clock);
  }

  /** The hours of the meeting on their clock. */
  Optional<Hours> theirHours(int minutes) {
    return start.map(
        begin ->
            new Hours(
                Optional.empty(),
                clock(begin),
                clock(begin.plusMinutes(minutes)),
                Optional.of(begin.getZone()).filter(zone -> named).map(this::name)));
  }

  /** The hours of the meeting on the user's clock, with the day where that is another. */
  Optional<Hours> yourHours(int minutes) {
    return atHome(0)
        .map(
            here ->
                new Hours(
                    Optional.of(here.toLocalDate())
                        .filter(
                            day -> !start.map(ZonedDateTime::toLocalDate).equals(Optional.of(day)))
                        .map(this::day),
                    clock(here),
                    clock(here.plusMinutes(minutes)),
                    Optional.of(name(here.getZone()))));
  }

  /** A moment on the user's clock, where that shows another time when the meeting begins. */
  private Optional<ZonedDateTime> atHome(int minute) {
    return start.flatMap(
        begin ->
            home.filter(zone -> !local(begin, zone).equals(begin.toLocalDateTime()))
                .map(zone -> begin.plusMinutes(minute).withZoneSameInstant(zone)));
  }

  private static LocalDateTime local(ZonedDateTime moment, ZoneId zone) {
    return moment.withZoneSameInstant(zone).toLocalDateTime();
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
  }

  private String clock(ZonedDateTime time) {
    return Appointment.clock(time.toLocalTime(), locale);
  }

  private String name(ZoneId zone) {
    return DateTimeFormatter.ofPattern("vvvv", locale)
        .withZone(zone)
        .format(LocalTime.NOON.atDate(LocalDate.EPOCH).atZone(zone));
  }
}
