package dev.prepkit.kit;

import dev.prepkit.agenda.KitQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The meeting against a clock. */
public record RunSheet(List<Step> steps) {

  /**
   * The time of day, where it is known.
   *
   * @param yours on the user's clock
   * @param theirs on the contact's clock, where it shows another time
   */
  public record Clocks(Optional<String> yours, Optional<String> theirs) {}

  /**
   * One step.
   *
   * @param minute when it begins, from the start of the meeting; negative before it
   * @param minutes how long it takes, 0 for a moment
   * @param clocks the same on the clocks
   * @param say what to say or do; only the first of several blocks of questions says it
   * @param questions what is asked in it
   */
  public record Step(
      int minute,
      int minutes,
      Clocks clocks,
      String title,
      Optional<String> say,
      List<KitQuestion> questions) {

    public Step {
      questions = List.copyOf(questions);
    }

    /** When it begins, on the user's clock. */
    public Optional<String> clock() {
      return clocks.yours();
    }

    /** When it begins, on the contact's clock, where it shows another time. */
    public Optional<String> theirs() {
      return clocks.theirs();
    }

    /** When it begins, as people write minutes: {@code −10′}, {@code 0′}, {@code 25′}. */
    public String mark() {
      return (minute < 0 ? "−" : "") + Math.abs(minute) + "′";
    }

    public boolean asks() {
      return !questions.isEmpty();
    }

    private int characters() {
      return title.length() + say.map(String::length).orElse(0);
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

  /** In characters: more of them want closer lines on a page. */
  private static final int WORDY = 800;

  /** Letters of a clock with 24 hours. */
  private static final int SHORT_CLOCK = 5;

  public RunSheet {
    steps = List.copyOf(steps);
  }

  /** Whether its words take more room than they do in English. */
  public boolean wordy() {
    return steps.stream().mapToInt(Step::characters).sum() > WORDY;
  }

  /** Whether clocks take more room, as {@code 10:00 AM} does. */
  public boolean longClocks() {
    return steps.stream()
        .flatMap(step -> Stream.concat(step.clock().stream(), step.theirs().stream()))
        .anyMatch(clock -> clock.length() > SHORT_CLOCK);
  }
}
