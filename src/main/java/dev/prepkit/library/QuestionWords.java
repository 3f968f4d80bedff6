package dev.prepkit.library;

import dev.prepkit.text.Phrases;
import java.util.Set;

/**
 * Words by which one sees what a user's own question asks for.
 *
 * @param closed with which a question begins that can be answered with yes or no: {@code is}
 * @param open words that make such a question an open one: {@code anything}
 * @param lookedUp what everybody can look up before a meeting: {@code when were you founded}
 */
public record QuestionWords(Set<String> closed, Set<String> open, Phrases lookedUp) {

  /** A language of which nothing is known. */
  public static final QuestionWords NONE = new QuestionWords(Set.of(), Set.of(), Phrases.none());

  public QuestionWords {
    closed = Set.copyOf(closed);
    open = Set.copyOf(open);
  }
}
