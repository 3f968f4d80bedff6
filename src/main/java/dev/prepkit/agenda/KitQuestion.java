package dev.prepkit.agenda;

import dev.prepkit.text.Slug;
import java.util.List;
import java.util.Optional;

/**
 * A question for one contact.
 *
 * @param number its place in the list, from 1
 * @param must whether it should be asked before all others
 * @param reasons why it is in the kit; at least one
 * @param why what its answer is good for
 */
public record KitQuestion(
    int number,
    String id,
    String text,
    int minutes,
    boolean must,
    List<Reason> reasons,
    Optional<String> why,
    List<String> followUps) {

  /** Six minutes and more fill the bar that shows a question's time. */
  private static final int FULL_BAR_MINUTES = 6;

  public KitQuestion {
    reasons = List.copyOf(reasons);
    followUps = List.copyOf(followUps);
  }

  /** What speaks for it with this user and contact; nothing where everybody is asked. */
  public Optional<Reason> reason() {
    return reasons.stream().filter(reason -> !reason.everybody()).findFirst();
  }

  /**
   * What tells it from others in every build: the id of its bank, or a code of words that are the
   * user's own, whose ids are numbered through.
   */
  public String key() {
    return reasons.stream().anyMatch(Reason::brought) ? Slug.code(text) : id;
  }

  /** Whether it is in the user's own words. */
  public boolean own() {
    return reasons.stream().anyMatch(Reason::own);
  }

  /** The length of the bar that shows its time, in percent. */
  public int bar() {
    return Math.min(100, minutes * 100 / FULL_BAR_MINUTES);
  }

  /** The same question for the case that there is time. */
  KitQuestion asSpare() {
    return new KitQuestion(number, id, text, minutes, false, reasons, why, followUps);
  }

  KitQuestion in(int others) {
    return new KitQuestion(number, id, text, others, must, reasons, why, followUps);
  }

  KitQuestion numbered(int place) {
    return new KitQuestion(place, id, text, minutes, must, reasons, why, followUps);
  }
}
