package dev.prepkit.kit;

import dev.prepkit.library.Errand;
import dev.prepkit.library.TimelineTexts.Text;
import dev.prepkit.plan.Due;
import dev.prepkit.plan.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What there is to do for one contact, and when; in the order of the way.
 *
 * @param unsure whether the day of the meeting is over, and nothing says that it took place
 */
public record Timeline(List<Entry> entries, boolean unsure) {

  /**
   * One errand in words.
   *
   * @param day to do it, or on which it was done, in words: {@code Fri 11 Dec}
   * @param status how it stands: {@code overdue since Fri 11 Dec}
   * @param draft the id of what to send or to say, which is that of its sample
   */
  public record Entry(Due due, Text text, String day, String status, Optional<String> draft) {

    public String title() {
      return text.title();
    }

    public Errand errand() {
      return due.errand();
    }

    public boolean overdue() {
      return due.state() == State.OVERDUE;
    }

    public boolean done() {
      return due.state() == State.DONE;
    }

    public boolean needless() {
      return due.state() == State.NEEDLESS;
    }
  }

  public Timeline {
    entries = List.copyOf(entries);
  }

  public Optional<Entry> of(Errand errand) {
    return entries.stream().filter(entry -> entry.errand() == errand).findFirst();
  }

  /** All that is still to be done, the most urgent first. */
  public List<Entry> open() {
    return entries.stream()
        .filter(entry -> !entry.due().settled())
        .sorted(Comparator.comparing(Entry::due, Due.URGENCY))
        .toList();
  }

  /** What to do next. */
  public Optional<Entry> next() {
    return open().stream().findFirst();
  }

  /** All that is done or to be done, in the order of its days. */
  public List<Entry> wanted() {
    return entries.stream()
        .filter(entry -> !entry.needless())
        .sorted(Comparator.comparing(entry -> entry.due().day()))
        .toList();
  }
}
