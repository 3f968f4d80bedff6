package dev.prepkit.library;

import java.util.List;

/** Whom a question suits and what it is about; an empty list of people means everybody. */
public record QuestionTags(List<Tag> subjects, List<Tag> seniorities, List<Tag> audiences) {

  public QuestionTags {
    subjects = List.copyOf(subjects);
    seniorities = List.copyOf(seniorities);
    audiences = List.copyOf(audiences);
  }
}
