package dev.prepkit.kit;

import dev.prepkit.library.Errand;
import dev.prepkit.plan.Due;
import dev.prepkit.plan.State;
import java.util.List;

/** How things stand with a contact on the whole. The first ones are the most urgent. */
public enum Standing {
  /** Something is late. */
  OVERDUE,
  /** Something has to be done now, or by a certain day. */
  PRESSING,
  /** A meeting is to come, and until then there is time. */
  ARRANGED,
  /** Something is to be done, and no day sets an end to it. */
  OPEN,
  /** They were met, or will not be. */
  OVER;

  static Standing of(Timeline timeline) {
    List<Due> open = timeline.open().stream().map(Timeline.Entry::due).toList();
    if (open.stream().anyMatch(due -> due.state() == State.OVERDUE)) {
      return OVERDUE;
    }
    if (open.stream().anyMatch(due -> due.pressing() && due.last().isPresent())) {
      return PRESSING;
    }
    if (open.stream().anyMatch(due -> due.errand() == Errand.MEETING)) {
      return ARRANGED;
    }
    return open.isEmpty() || isDone(timeline, Errand.MEETING) ? OVER : OPEN;
  }

  private static boolean isDone(Timeline timeline, Errand errand) {
    return timeline.of(errand).filter(Timeline.Entry::done).isPresent();
  }
}
