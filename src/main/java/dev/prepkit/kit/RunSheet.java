package dev.prepkit.kit;

import java.util.List;
import java.util.Optional;

/** The meeting against a clock. */
public record RunSheet(List<Step> steps) {

  /**
   * One step.
   *
   * @param minute when it begins, from the start of the meeting; negative before it
   * @param minutes how long it takes, 0 for a moment
   * @param clock the same on the contact's clock
   * @param say what to say or do; only the first of several blocks of questions says it
   * @param questions what is asked in it
   */
  public record Step(
      int minute,
      int minutes,
      Optional<String> clock,
      String title,
      Optional<String> say,
      List<KitQuestion> questions) {

    public Step {
      questions = List.copyOf(questions);
    }

    /** When it begins, as people write minutes: {@code −10′}, {@code 0′}, {@code 25′}. */
    public String mark() {
      return (minute < 0 ? "−" : "") + Math.abs(minute) + "′";
    }

    public boolean asks() {
      return !questions.isEmpty();
    }

    /** {@code 4–7}, {@code 4}, or nothing where there is no question. */
    public String numbers() {
      if (questions.isEmpty()) {
        return "";
      }
      int first = questions.getFirst().number();
      int last = questions.getLast().number();
      return first == last ? String.valueOf(first) : first + "–" + last;
    }
  }

  public RunSheet {
    steps = List.copyOf(steps);
  }
}
