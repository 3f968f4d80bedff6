package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the meeting of one contact. */
final class MeetingReader {

  private static final Pattern WHEN =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T]+(\\d{1,2}:\\d{2})(?::00)?)?");
  private static final int MOST_MINUTES = 240;

  private record When(LocalDate day, Optional<LocalTime> time) {}

  private MeetingReader() {}

  static Meeting read(Fields fields) {
    Optional<When> when = fields.locatedText("when").flatMap(text -> when(fields, text));
    Meeting meeting =
        new Meeting(
            when.map(When::day),
            when.flatMap(When::time),
            fields.locatedText("zone").flatMap(text -> zone(fields, text)),
            fields.wholeNumber("minutes", 5, MOST_MINUTES),
            fields.optionalText("place"),
            Addresses.web(fields, "link"));
    fields.finish();
    return meeting;
  }

  private static Optional<When> when(Fields fields, Located<String> text) {
    Matcher parts = WHEN.matcher(text.value());
    try {
      if (parts.matches()) {
        Optional<LocalTime> time = Optional.ofNullable(parts.group(2)).map(MeetingReader::time);
        return Optional.of(new When(LocalDate.parse(parts.group(1)), time));
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

  private static Optional<ZoneId> zone(Fields fields, Located<String> text) {
    try {
      return Optional.of(ZoneId.of(text.value()));
    } catch (DateTimeException e) {
      fields.reject(
          text.at(),
          "'" + text.value() + "' is no time zone",
          "write a region and city, like Europe/London or America/New_York");
      return Optional.empty();
    }
  }
}
