package dev.prepkit.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions for one audience: those written for it, then the first that everybody should ask of
 * each bank.
 *
 * @param summary what the audience's chapter says in one line
 */
public record AudienceQuestions(
    Tag audience, Optional<String> summary, List<Question> main, List<Question> closing) {

  /** Nothing where no question was written for the audience. */
  static Optional<AudienceQuestions> of(Tag audience, Library library) {
    List<Question> own =
        library.questions().stream()
            .filter(question -> question.tags().audiences().contains(audience))
            .filter(question -> !question.asking().bold())
            .sorted(Comparator.comparing(question -> question.asking().priority()))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Stream<Question> common =
        library.banks().stream().flatMap(bank -> forAll(bank, false).limit(1));
    return Optional.of(
        new AudienceQuestions(
            audience,
            library.chapters().stream()
                .filter(chapter -> chapter.reader().audience().filter(audience::equals).isPresent())
                .map(GuideChapter::summary)
                .findFirst(),
            Stream.concat(own.stream(), common).toList(),
            library.banks().stream().flatMap(bank -> forAll(bank, true)).toList()));
  }

  /** What everybody should ask, in the meeting or at its end. */
  private static Stream<Question> forAll(QuestionBank bank, boolean closing) {
    return bank.questions().stream()
        .filter(question -> question.must() && question.asking().closing() == closing)
        .filter(question -> question.tags().audiences().isEmpty())
        .filter(question -> !question.asking().bold());
  }
}
