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

  /** When it begins for the user, if its hour is known. */
  Optional<Start> start() {
    return start.map(
        begin -> {
          ZonedDateTime here = home.map(begin::withZoneSameInstant).orElse(begin);
          return new Start(here.toLocalDate(), Optional.of(here.toLocalTime()));
        });
  }

  /** The user's clock some minutes after the start. */
  Optional<String> here(int minute) {
    return atHome(minute).or(() -> away(minute)).map(this::clock);
  }

  /** The contact's clock at that moment, where it shows another time. */
  Optional<String> elsewhere(int minute) {
    return atHome(minute).flatMap(here -> away(minute)).map(this::clock);
  }

  /** The hours of the meeting on their clock. */
  Optional<Hours> theirHours(int minutes) {
    return away(0).map(begin -> hours(begin, minutes, named ? zone(begin) : Optional.empty()));
  }

  /** The hours of the meeting on the user's clock, where that shows another time. */
  Optional<Hours> yourHours(int minutes) {
    return atHome(0).map(begin -> hours(begin, minutes, zone(begin)));
  }

  private Hours hours(ZonedDateTime begin, int minutes, Optional<String> zone) {
    return new Hours(
        day(begin.toLocalDate()), clock(begin), clock(begin.plusMinutes(minutes)), zone);
  }

  private Optional<ZonedDateTime> away(int minute) {
    return start.map(begin -> begin.plusMinutes(minute));
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

  /** Two zones of one name, like those of Phoenix and Denver in summer, are told apart. */
  private Optional<String> zone(ZonedDateTime moment) {
    boolean twins = atHome(0).map(this::generic).equals(away(0).map(this::generic));
    return Optional.of(twins ? specific(moment) : generic(moment));
  }

  /** {@code Mountain Time}, at any time of the year. */
  private String generic(ZonedDateTime moment) {
    return DateTimeFormatter.ofPattern("vvvv", locale)
        .format(LocalTime.NOON.atDate(LocalDate.EPOCH).atZone(moment.getZone()));
  }

  /** {@code Mountain Daylight Time}, where it is summer. */
  private String specific(ZonedDateTime moment) {
    return DateTimeFormatter.ofPattern("zzzz", locale).format(moment);
  }
}
