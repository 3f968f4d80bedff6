package dev.prepkit.library;

import dev.prepkit.diagnostic.SourceLocation;
import java.util.List;

/** A question of a bank, word for word as the user will say it. */
public record Question(
    String id,
    String text,
    Asking asking,
    QuestionTags tags,
    String why,
    List<String> followUps,
    SourceLocation at) {

  /**
   * How it is asked.
   *
   * @param minutes for the question and its answer
   * @param closing kept for the end of the meeting
   * @param bold about the user's own chances: asked only by users who want such questions
   */
  public record Asking(Priority priority, int minutes, boolean closing, boolean bold) {}

  public Question {
    followUps = List.copyOf(followUps);
  }

  public int minutes() {
    return asking.minutes();
  }

  /** The same question with other minutes. */
  public Question in(int minutes) {
    Asking other = new Asking(asking.priority(), minutes, asking.closing(), asking.bold());
    return new Question(id, text, other, tags, why, followUps, at);
  }

  public boolean must() {
    return asking.priority() == Priority.MUST;
  }

  public boolean spare() {
    return asking.priority() == Priority.SPARE;
  }
}
