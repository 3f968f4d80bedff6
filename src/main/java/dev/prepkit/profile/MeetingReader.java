package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Addresses;
import dev.prepkit.text.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the meeting of one contact. */
final class MeetingReader {

  private static final Pattern WHEN =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T]+(\\d{1,2}:\\d{2})(?::00)?)?");
  private static final int LEAST_MINUTES = 5;
  private static final int MOST_MINUTES = 600;

  /** Longer than anybody listens, or answers, with pleasure. */
  private static final int LONG = 120;

  private record When(LocalDate day, Optional<LocalTime> time) {}

  private final Optional<ZoneId> home;

  /**
   * @param home the user's zone, where a meeting names none
   */
  MeetingReader(Optional<ZoneId> home) {
    this.home = home;
  }

  Meeting read(Fields fields) {
    Optional<Located<String>> written = fields.locatedText("when");
    Optional<When> when = written.flatMap(text -> when(fields, text));
    Optional<ZoneId> zone = Zones.read(fields, "zone");
    zone.or(() -> home)
        .ifPresent(place -> when.ifPresent(each -> checkClock(fields, written, each, place)));
    Meeting meeting =
        new Meeting(
            when.map(When::day),
            when.flatMap(When::time),
            zone,
            minutes(fields),
            fields.locatedText("channel"),
            fields.optionalText("place"),
            Addresses.web(fields, "link"),
            fields.at("when"));
    fields.finish();
    return meeting;
  }

  private static Optional<Integer> minutes(Fields fields) {
    Optional<Integer> minutes = fields.wholeNumber("minutes", LEAST_MINUTES, MOST_MINUTES);
    minutes
        .filter(length -> length > LONG)
        .ifPresent(
            length ->
                fields.warn(
                    fields.at("minutes"),
                    length + " minutes is very long for one talk",
                    "agree on 15 to 60, and ask whether you may come back; if they have invited you"
                        + " for the day, plan the talk alone"));
    return minutes;
  }

  private static Optional<When> when(Fields fields, Located<String> text) {
    Matcher parts = WHEN.matcher(text.value());
    try {
      if (parts.matches()) {
        Optional<LocalTime> time = Optional.ofNullable(parts.group(2)).map(MeetingReader::time);
        Optional<When> when = Days.parse(parts.group(1)).map(day -> new When(day, time));
        if (when.isPresent()) {
          return when;
        }
      }
    } catch (DateTimeException e) {
      // falls through to the report, as text of another shape does
    }
    fields.reject(
        text.at(),
        "'" + text.value() + "' is no date",
        "write a day that exists, and the time if it is agreed: 2026-12-10 10:00");
    return Optional.empty();
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.length() < 5 ? "0" + text : text);
  }

  /** An hour that a change of the clocks skips cannot be kept; one that comes twice is unclear. */
  private static void checkClock(
      Fields fields, Optional<Located<String>> written, When when, ZoneId zone) {
    if (when.time().isEmpty() || written.isEmpty()) {
      return;
    }
    LocalDateTime start = when.day().atTime(when.time().get());
    ZoneOffsetTransition change = zone.getRules().getTransition(start);
    if (change != null && change.isGap()) {
      fields.reject(
          written.get().at(),
          "there is no " + when.time().get() + " in " + zone + " on " + when.day(),
          "the clocks go forward from " + from(change) + " to " + to(change) + "; ask them again");
    } else if (change != null) {
      fields.warn(
          written.get().at(),
          when.time().get() + " comes twice in " + zone + " on " + when.day(),
          "the clocks go back from "
              + from(change)
              + " to "
              + to(change)
              + "; Prepkit takes the first, so agree with them which one is meant");
    }
  }

  private static LocalTime from(ZoneOffsetTransition change) {
    return change.getDateTimeBefore().toLocalTime();
  }

  private static LocalTime to(ZoneOffsetTransition change) {
    return change.getDateTimeAfter().toLocalTime();
  }
}
