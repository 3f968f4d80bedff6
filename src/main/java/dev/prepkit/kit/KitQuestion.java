package dev.prepkit.kit;

import java.util.List;
import java.util.Optional;

/**
 * A question for one contact.
 *
 * @param number its place in the list, from 1
 * @param must whether it should be asked before all others
 */
public record KitQuestion(
    int number,
    String id,
    String text,
    int minutes,
    Origin origin,
    boolean must,
    Optional<String> why,
    List<String> followUps) {

  /** Whose question it is. */
  public enum Origin {
    OWN,
    FINDING,
    LIBRARY
  }

  /** Six minutes and more fill the bar that shows a question's time. */
  private static final int FULL_BAR_MINUTES = 6;

  public KitQuestion {
    followUps = List.copyOf(followUps);
  }

  public boolean own() {
    return origin == Origin.OWN;
  }

  public boolean fromFinding() {
    return origin == Origin.FINDING;
  }

  /** The length of the bar that shows its time, in percent. */
  public int bar() {
    return Math.min(100, minutes * 100 / FULL_BAR_MINUTES);
  }

  KitQuestion numbered(int place) {
    return new KitQuestion(place, id, text, minutes, origin, must, why, followUps);
  }
}
