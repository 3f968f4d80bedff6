package dev.prepkit.plan;

import dev.prepkit.policy.Policies;
import dev.prepkit.profile.Profile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What holds for all contacts alike.
 *
 * @param home the user's zone; without it a meeting's own counts
 * @param today the day that everything is seen from, on the user's calendar
 */
public record Circumstances(Optional<ZoneId> home, Policies policies, LocalDate today) {

  public static Circumstances of(Profile profile, LocalDate today) {
    return new Circumstances(profile.user().zone(), profile.preferences().policies(), today);
  }
}
