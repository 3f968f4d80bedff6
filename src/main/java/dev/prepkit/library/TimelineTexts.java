package dev.prepkit.library;

import dev.prepkit.template.Template;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What errands are called, and how it is said that one is due.
 *
 * @param unsure what thanks are called where nobody wrote down whether the meeting took place
 */
public record TimelineTexts(Map<Errand, Text> texts, Text unsure, Statuses statuses) {

  /**
   * One errand.
   *
   * @param title an instruction of a few words
   * @param note one or two sentences on how it is done well
   * @param moments the moments of the vocabulary that it gives a date to
   * @param emails ids of samples, the one to take first
   */
  public record Text(String title, String note, List<Tag> moments, List<String> emails) {

    public Text {
      moments = List.copyOf(moments);
      emails = List.copyOf(emails);
    }
  }

  /** How an errand stands, to be filled with {@link DueFields}. */
  public record Statuses(
      Template overdue, Template today, Template due, Template later, Template done) {}

  public TimelineTexts {
    texts = Map.copyOf(texts);
  }

  public Text of(Errand errand) {
    return Objects.requireNonNull(texts.get(errand), errand::key);
  }
}
