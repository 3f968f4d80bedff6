package dev.prepkit.agenda;

import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import dev.prepkit.library.WordLists;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that say what a text is about: not the everyday ones, and none of many questions. */
final class TellingWords {

  private static final int LEAST_LETTERS = 4;

  /** A word that stands in more questions than one out of so many tells nothing. */
  private static final int RARE = 25;

  private final WordLists lists;
  private final Map<String, KinWords> questions;

  TellingWords(Library library) {
    this.lists = library.language().words();
    this.questions =
        library.questions().stream()
            .map(Question::text)
            .distinct()
            .collect(Collectors.toMap(text -> text, KinWords::of));
  }

  /** The words of a question, which are the same for every contact. */
  KinWords of(Question question) {
    KinWords known = questions.get(question.text());
    return known == null ? KinWords.of(question.text()) : known;
  }

  List<String> of(List<String> words) {
    return words.stream()
        .filter(word -> word.length() >= LEAST_LETTERS)
        .filter(word -> !isEveryday(word))
        .filter(this::isRare)
        .distinct()
        .toList();
  }

  private boolean isEveryday(String word) {
    return new Joints(lists.sentences()).isSmall(word)
        || lists.goalPhrases().filter(goal -> goal.everyday().contains(word)).isPresent();
  }

  private boolean isRare(String word) {
    long holders = questions.values().stream().filter(each -> each.mentions(List.of(word))).count();
    return holders <= Math.max(2, questions.size() / RARE);
  }
}
