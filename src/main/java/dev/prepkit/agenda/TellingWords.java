package dev.prepkit.agenda;

import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import dev.prepkit.library.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that say what a text is about: not the everyday ones, and none of many questions. */
final class TellingWords {

  private static final int LEAST_LETTERS = 4;

  /** A word that stands in more questions than one out of so many tells nothing. */
  private static final int RARE = 25;

  private final WordLists lists;
  private final List<KinWords> questions;
  private final Map<String, KinWords> known = new HashMap<>();

  TellingWords(Library library) {
    this.lists = library.language().words();
    library.questions().forEach(each -> known.put(each.text(), KinWords.of(each.text())));
    this.questions = library.questions().stream().map(this::of).toList();
  }

  /** The words of a question, which are the same for every contact. */
  KinWords of(Question question) {
    KinWords words = known.get(question.text());
    return words == null ? KinWords.of(question.text()) : words;
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
    long holders = questions.stream().filter(each -> each.mentions(List.of(word))).count();
    return holders <= Math.max(2, questions.size() / RARE);
  }
}
