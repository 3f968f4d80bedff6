package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the days on which something happened with a contact. */
final class LogReader {

  private LogReader() {}

  static Log read(Fields contact) {
    Map<Mark, Located<LocalDate>> days = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      contact
          .locatedText(mark.key())
          .flatMap(text -> day(contact, text))
          .ifPresent(day -> days.put(mark, day));
    }
    return new Log(days);
  }

  private static Optional<Located<LocalDate>> day(Fields contact, Located<String> text) {
    Optional<LocalDate> day = Days.parse(text.value());
    if (day.isEmpty()) {
      contact.reject(
          text.at(),
          "'" + text.value() + "' is no date",
          "write the day on which it happened, and a day that exists: 2026-12-10");
    }
    return day.map(found -> new Located<>(found, text.at()));
  }
}
