package dev.prepkit.plan;

import dev.prepkit.library.Errand;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One errand, and how it stands.
 *
 * @param day to do it, today or later; of what is settled, when it was done or was to be done
 * @param last after which it is late; nothing where it is never late
 */
public record Due(Errand errand, State state, LocalDate day, Optional<LocalDate> last) {

  /**
   * A meeting that is here, then what is late, then what is due, then what comes; in each the one
   * that ends first.
   */
  public static final Comparator<Due> URGENCY =
      Comparator.comparing((Due due) -> due.errand() != Errand.MEETING || !due.pressing())
          .thenComparing(Due::state)
          .thenComparing(due -> due.state() == State.LATER ? due.day() : due.end())
          .thenComparing(Due::errand);

  /** Whether nothing is left to do. */
  public boolean settled() {
    return state == State.DONE || state == State.NEEDLESS;
  }

  /** Whether it is to be done now. */
  public boolean pressing() {
    return state == State.OVERDUE || state == State.DUE;
  }

  private LocalDate end() {
    return last.orElse(LocalDate.MAX);
  }
}
