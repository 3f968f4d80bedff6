package dev.prepkit.agenda;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages, countries and large cities whose names are one word: as the JDK knows them, from
 * Unicode CLDR and the time zone database.
 */
final class PlaceNames {

  /** Of a city. {@code US/Central} is none. */
  private static final Pattern CITY =
      Pattern.compile("(?:Africa|America|Asia|Australia|Europe|Pacific)/(\\p{L}+)");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}-]+");

  private final Set<String> words;

  PlaceNames(Locale language) {
    Stream<String> languages =
        Arrays.stream(Locale.getISOLanguages())
            .map(code -> Locale.of(code).getDisplayLanguage(language));
    Stream<String> countries =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(language));
    Stream<String> cities =
        ZoneId.getAvailableZoneIds().stream()
            .map(CITY::matcher)
            .filter(city -> city.matches())
            .map(city -> city.group(1));
    words =
        Stream.of(languages, countries, cities)
            .flatMap(names -> names)
            .filter(name -> WORD.matcher(name).matches())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  /** Whether a word is such a name, or begins with one: “London-based”. */
  boolean contains(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return words.contains(small) || words.contains(small.split("-", 2)[0]);
  }
}
