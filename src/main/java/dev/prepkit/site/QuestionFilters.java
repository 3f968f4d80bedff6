package dev.prepkit.site;

import dev.prepkit.library.Question;
import dev.prepkit.library.QuestionTags;
import dev.prepkit.library.Tag;
import dev.prepkit.library.TagSet;
import dev.prepkit.library.Vocabulary;
import java.util.List;
import java.util.function.Function;

/**
 * By what the questions of a page can be narrowed down: the tags that some of them have, in the
 * order of the vocabulary.
 *
 * @param lengths the shorter ones that questions have, shortest first
 */
public record QuestionFilters(
    List<Tag> subjects, List<Tag> audiences, List<Tag> seniorities, List<Length> lengths) {

  /** So many minutes at most. */
  public record Length(int minutes) {}

  public QuestionFilters {
    subjects = List.copyOf(subjects);
    audiences = List.copyOf(audiences);
    seniorities = List.copyOf(seniorities);
    lengths = List.copyOf(lengths);
  }

  static QuestionFilters of(List<Question> questions, Vocabulary vocabulary) {
    return new QuestionFilters(
        used(vocabulary.subjects(), questions, QuestionTags::subjects),
        used(vocabulary.audiences(), questions, QuestionTags::audiences),
        used(vocabulary.seniorities(), questions, QuestionTags::seniorities),
        lengths(questions));
  }

  private static List<Tag> used(
      TagSet known, List<Question> questions, Function<QuestionTags, List<Tag>> kind) {
    return known.tags().stream()
        .filter(tag -> questions.stream().anyMatch(q -> kind.apply(q.tags()).contains(tag)))
        .toList();
  }

  /** The longest one would leave nothing out. */
  private static List<Length> lengths(List<Question> questions) {
    int longest = questions.stream().mapToInt(Question::minutes).max().orElse(0);
    return questions.stream()
        .map(Question::minutes)
        .filter(minutes -> minutes < longest)
        .distinct()
        .sorted()
        .map(Length::new)
        .toList();
  }

  /** One subject alone is no choice. */
  public boolean hasSubjects() {
    return subjects.size() > 1;
  }

  /** One audience alone is no choice: what is for everybody is for them too. */
  public boolean hasAudiences() {
    return audiences.size() > 1;
  }

  /** One kind of people alone is no choice, as with audiences. */
  public boolean hasSeniorities() {
    return seniorities.size() > 1;
  }

  public boolean hasLengths() {
    return !lengths.isEmpty();
  }

  /** Whether there is anything to choose. */
  public boolean any() {
    return hasSubjects() || hasAudiences() || hasSeniorities() || hasLengths();
  }
}
