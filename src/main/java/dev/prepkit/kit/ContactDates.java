package dev.prepkit.kit;

import dev.prepkit.plan.Due;
import dev.prepkit.profile.Contact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All dates of one contact: of the meeting, and of what there is to do around it. */
public record ContactDates(Contact contact, Appointment appointment, Timeline timeline) {

  private static final Start NEVER = new Start(LocalDate.MAX, Optional.empty());

  /**
   * What is late, then what is due by a certain day, then the soonest meeting, then what can wait,
   * then who was met. What is equally urgent keeps its order.
   */
  public static final Comparator<ContactDates> URGENCY =
      Comparator.comparing(ContactDates::standing)
          .thenComparing(dates -> dates.standing() == Standing.ARRANGED ? dates.start() : NEVER)
          .thenComparing(ContactDates::due, Comparator.nullsLast(Due.URGENCY))
          .thenComparing(ContactDates::start);

  public Standing standing() {
    return Standing.of(timeline);
  }

  private Start start() {
    return appointment.start().orElse(NEVER);
  }

  private @Nullable Due due() {
    return timeline.next().map(Timeline.Entry::due).orElse(null);
  }
}
