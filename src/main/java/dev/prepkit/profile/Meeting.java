package dev.prepkit.profile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is known of a meeting; anything may still be open.
 *
 * @param time on the clock of the zone
 * @param minutes its length, where it differs from the user's usual one
 * @param link an address that starts with {@code https:} or {@code http:}
 */
public record Meeting(
    Optional<LocalDate> day,
    Optional<LocalTime> time,
    Optional<ZoneId> zone,
    Optional<Integer> minutes,
    Optional<String> place,
    Optional<String> link) {

  /** A meeting of which nothing is known yet. */
  static Meeting open() {
    return new Meeting(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
