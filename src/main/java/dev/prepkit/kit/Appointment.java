package dev.prepkit.kit;

import dev.prepkit.profile.Meeting;
import dev.prepkit.profile.Preferences;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The meeting in words that people read.
 *
 * @param day like {@code Thursday 10 December 2026}
 * @param time like {@code 10:00 Central European Time}
 * @param minutes its length, agreed or asked for
 */
public record Appointment(
    Optional<String> day,
    Optional<String> time,
    int minutes,
    Optional<String> place,
    Optional<String> link) {

  static Appointment of(Meeting meeting, Preferences preferences) {
    Locale locale = preferences.locale().value();
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
    return new Appointment(
        meeting.day().map(day.withLocale(locale)::format),
        meeting.time().map(time -> clock(time, locale) + zone(meeting, locale)),
        meeting.minutes().orElse(preferences.minutes()),
        meeting.place(),
        meeting.link());
  }

  /** A time of day as the locale writes it, with spaces that fonts have. */
  static String clock(LocalTime time, Locale locale) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(locale)
        .format(time)
        .replace('\u202F', '\u00A0');
  }

  private static String zone(Meeting meeting, Locale locale) {
    return meeting.zone().map(zone -> " " + name(zone, locale)).orElse("");
  }

  private static String name(ZoneId zone, Locale locale) {
    return DateTimeFormatter.ofPattern("vvvv", locale)
        .withZone(zone)
        .format(LocalTime.NOON.atDate(LocalDate.EPOCH).atZone(zone));
  }
}
