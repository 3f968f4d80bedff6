package dev.prepkit.library;

import java.util.Optional;

/**
 * Words for what users write into sentences of a kit; nothing where they are not in the language of
 * the kit.
 */
public record WritersWords(
    Optional<GoalPhrases> goals,
    QuestionWords questions,
    Optional<PersonWords> people,
    Optional<AcquaintanceWords> acquaintance,
    Optional<HearsayWords> hearsay) {

  /** A language of which nothing is known. */
  public static final WritersWords NONE =
      new WritersWords(
          Optional.empty(),
          QuestionWords.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
