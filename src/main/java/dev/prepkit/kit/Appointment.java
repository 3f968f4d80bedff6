package dev.prepkit.kit;

import dev.prepkit.profile.Meeting;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The meeting in words that people read. The user plans on their own calendar and clock; what goes
 * to the contact speaks of theirs.
 *
 * @param start on the user's calendar and clock
 * @param day on the contact's calendar, like {@code Thursday 10 December 2026}
 * @param minutes its length, agreed or asked for
 * @param theirs from when until when on the contact's clock
 * @param channel on which it is held, if that is known: an id of the vocabulary
 * @param yours the same on the user's clock, where it shows another time
 */
public record Appointment(
    Optional<Start> start,
    Optional<String> day,
    int minutes,
    Optional<Hours> theirs,
    Optional<Hours> yours,
    Optional<String> channel,
    Optional<String> place,
    Optional<String> link) {

  /**
   * @param usual minutes, where the meeting says nothing of them
   */
  static Appointment of(
      Meeting meeting, MeetingClocks clocks, Optional<String> channel, Locale locale, int usual) {
    int minutes = meeting.minutes().orElse(usual);
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    return new Appointment(
        clocks.start().or(() -> meeting.day().map(date -> new Start(date, Optional.empty()))),
        meeting.day().map(day::format),
        minutes,
        clocks.theirHours(minutes),
        clocks.yourHours(minutes),
        channel,
        meeting.place(),
        meeting.link());
  }

  /** When it begins for the contact, like {@code 10:00 Central European Time}. */
  public Optional<String> time() {
    return theirs.map(Hours::begin);
  }

  /** The hours on the user's clock. */
  public Optional<Hours> here() {
    return yours.or(() -> theirs);
  }

  /** The hours on the contact's clock, where it shows another time than the user's. */
  public Optional<Hours> elsewhere() {
    return yours.flatMap(hours -> theirs);
  }

  /** The day on the user's calendar. */
  public Optional<String> yourDay() {
    return yours.map(Hours::day).or(() -> day);
  }

  /** A time of day as the locale writes it, with spaces that fonts have. */
  static String clock(LocalTime time, Locale locale) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(locale)
        .format(time)
        .replace('\u202F', '\u00A0');
  }
}
