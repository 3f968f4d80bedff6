package dev.prepkit.library;

import java.util.List;

/**
 * Whom a question suits and what it is about; an empty list of people or fields means all of them.
 *
 * @param fields of work, in the author's words; they are looked for in a contact's field
 * @param findings kinds of findings that ask the same, so that the question is not needed
 */
public record QuestionTags(
    List<Tag> subjects,
    List<Tag> seniorities,
    List<Tag> audiences,
    List<String> fields,
    List<String> findings) {

  public QuestionTags {
    subjects = List.copyOf(subjects);
    seniorities = List.copyOf(seniorities);
    audiences = List.copyOf(audiences);
    fields = List.copyOf(fields);
    findings = List.copyOf(findings);
  }

  /** For everybody, and about nothing in particular. */
  public static QuestionTags none() {
    return new QuestionTags(List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
