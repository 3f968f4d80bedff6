package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.NearestWord;
import dev.prepkit.text.Fields;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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

  /** The zone spelled most like a text, be it with its region or by its city alone. */
  private static Optional<String> near(String text) {
    Map<String, String> known = new TreeMap<>();
    ZoneId.getAvailableZoneIds().stream()
        .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .forEach(id -> names(id).forEach(name -> known.putIfAbsent(name, id)));
    return NearestWord.nearest(plain(text), known.keySet()).map(known::get);
  }

  private static Stream<String> names(String id) {
    return Stream.of(plain(id), plain(id.substring(id.lastIndexOf('/') + 1)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
