package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What is known of a meeting; anything may still be open.
 *
 * @param time on the clock of the zone
 * @param minutes its length, where it differs from the user's usual one
 * @param channel on which it is held, where it is not the contact's; an unchecked word
 * @param link an address that starts with {@code https:} or {@code http:}
 * @param at where its day stands, or else where it or its contact begins
 */
public record Meeting(
    Optional<LocalDate> day,
    Optional<LocalTime> time,
    Optional<ZoneId> zone,
    Optional<Integer> minutes,
    Optional<Located<String>> channel,
    Optional<String> place,
    Optional<String> link,
    SourceLocation at) {

  /** A meeting of which nothing is known yet. */
  static Meeting open(SourceLocation at) {
    return new Meeting(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  /**
   * When it begins, if day and time are known.
   *
   * @param elsewhere the zone whose clock counts where the meeting names none
   */
  public Optional<ZonedDateTime> start(ZoneId elsewhere) {
    ZoneId clock = zone.orElse(elsewhere);
    return day.flatMap(date -> time.map(hour -> date.atTime(hour).atZone(clock)));
  }
}
