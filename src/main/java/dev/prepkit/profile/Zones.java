package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.NearestWord;
import dev.prepkit.text.Fields;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads time zones by the names of the tz database. */
final class Zones {

  private static final String SHAPE =
      "write a region and city, like Europe/London or America/New_York";

  private Zones() {}

  /** A zone; an unknown one is reported with the nearest known. */
  static Optional<ZoneId> read(Fields fields, String key) {
    return fields.locatedText(key).flatMap(text -> zone(fields, text));
  }

  private static Optional<ZoneId> zone(Fields fields, Located<String> text) {
    try {
      return Optional.of(ZoneId.of(text.value()));
    } catch (DateTimeException e) {
      String hint = near(text.value()).map(id -> "did you mean '" + id + "'?").orElse(SHAPE);
      fields.reject(text.at(), "'" + text.value() + "' is no time zone", hint);
      return Optional.empty();
    }
  }

  /** The zone of a city that was named without its region, else the zone spelled most like it. */
  private static Optional<String> near(String text) {
    Set<String> ids = ZoneId.getAvailableZoneIds();
    String city = "/" + text.replace(' ', '_').toLowerCase(Locale.ROOT);
    return ids.stream()
        .filter(id -> ("/" + id.toLowerCase(Locale.ROOT)).endsWith(city))
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .or(() -> NearestWord.nearest(text.replace(' ', '_'), ids));
  }
}
