package dev.prepkit.cli;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** What this computer says about where its user lives. */
record Place(Locale locale, ZoneId clock) {

  /** Where people print on Letter (Unicode CLDR, measurementData, paperSize US). */
  private static final Set<String> LETTER =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  /** Whose English is the American one. */
  private static final Set<String> AMERICAN = Set.of("US", "PR", "PH");

  static Place here() {
    return new Place(Locale.getDefault(), ZoneId.systemDefault());
  }

  String paper() {
    return LETTER.contains(locale.getCountry()) ? "letter" : "a4";
  }

  String english() {
    return AMERICAN.contains(locale.getCountry()) ? "en-US" : "en-GB";
  }

  /** Whether its clock is set to a region; else it says nothing about where somebody is. */
  boolean hasZone() {
    return clock.getId().contains("/") && !clock.getId().startsWith("Etc/");
  }
}
