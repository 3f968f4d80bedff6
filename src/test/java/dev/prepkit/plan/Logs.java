package dev.prepkit.plan;

import static dev.prepkit.TestFiles.file;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.policy.Policies;
import dev.prepkit.profile.Mark;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/** Profiles with one contact, with whom something has happened. */
final class Logs {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final String[] ZONES = {
    "Europe/London", "Pacific/Auckland", "America/Los_Angeles"
  };

  private Logs() {}

  static Profile profile(String user, String contact) {
    String yaml = "name: M\n" + user + "contacts:\n  - name: J\n" + contact.indent(4);
    return new ProfileReader(new Diagnostics()).read(file("profile.yaml", yaml)).orElseThrow();
  }

  static Circumstances on(LocalDate today) {
    return new Circumstances(Optional.empty(), Policies.usual(), today);
  }

  /** Any marks on any days, with or without a meeting, a referrer and zones: also nonsense. */
  static Profile random(Random random) {
    StringBuilder contact = new StringBuilder();
    for (Mark mark : Mark.values()) {
      if (random.nextInt(mark == Mark.CLOSED ? 12 : 3) == 0) {
        contact.append(mark.key()).append(": ").append(day(random)).append("\n");
      }
    }
    if (random.nextBoolean()) {
      contact.append("referrer: Tom\n");
    }
    if (random.nextBoolean()) {
      String time = random.nextBoolean() ? " " + (4 + random.nextInt(20)) + ":30" : "";
      contact.append("meeting: {when: " + day(random) + time + ", zone: " + zone(random) + "}\n");
    }
    String policies = random.nextBoolean() ? "policies: {thank-you: promptly}\n" : "";
    return profile(policies + "zone: " + zone(random) + "\n", contact.toString());
  }

  static LocalDate day(Random random) {
    return START.plusDays(random.nextInt(70));
  }

  private static String zone(Random random) {
    return ZONES[random.nextInt(ZONES.length)];
  }
}
