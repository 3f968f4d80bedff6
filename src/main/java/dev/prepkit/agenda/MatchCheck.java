package dev.prepkit.agenda;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.NearestWord;
import dev.prepkit.library.Library;
import dev.prepkit.profile.Profile;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Warns where words of a profile match no question, though it may look as if they did. */
public final class MatchCheck {

  /** Shorter words are like too many others. */
  private static final int LEAST_LETTERS = 5;

  /** More letters than these are another word: conservation is no construction. */
  private static final int SLIP = 2;

  private final Library library;
  private final Set<String> fieldWords;
  private final Diagnostics diagnostics;

  public MatchCheck(Library library, Diagnostics diagnostics) {
    this.library = library;
    this.diagnostics = diagnostics;
    this.fieldWords =
        library.questions().stream()
            .flatMap(question -> question.tags().fields().stream())
            .flatMap(field -> KinWords.of(field).words().stream())
            .filter(word -> word.length() >= LEAST_LETTERS)
            .collect(Collectors.toSet());
  }

  public void check(Profile profile) {
    checkAudience(profile.user().audience());
    profile.contacts().stream()
        .flatMap(contact -> contact.position().writtenField().stream())
        .forEach(this::checkField);
  }

  private void checkAudience(Optional<Located<String>> audience) {
    audience
        .filter(word -> library.vocabulary().audiences().find(word.value()).isPresent())
        .filter(word -> !hasQuestions(word.value()))
        .ifPresent(
            word ->
                diagnostics.warning(
                    word.at(),
                    "no question is written for the audience '" + word.value() + "'",
                    "its kits get the questions for everybody; tag some with 'audience: "
                        + word.value()
                        + "'"));
  }

  private boolean hasQuestions(String audience) {
    return library.questions().stream()
        .flatMap(question -> question.tags().audiences().stream())
        .anyMatch(tag -> tag.id().equals(audience));
  }

  /** A field of which no question knows is usual; one that is nearly known is a slip of the pen. */
  private void checkField(Located<String> field) {
    for (String word : KinWords.of(field.value()).words()) {
      if (word.length() >= LEAST_LETTERS && !fieldWords.contains(word)) {
        NearestWord.within(SLIP, word, fieldWords)
            .filter(near -> near.charAt(0) == word.charAt(0) && !word.startsWith(near))
            .ifPresent(near -> warn(field, word, near));
      }
    }
  }

  private void warn(Located<String> field, String word, String near) {
    diagnostics.warning(
        field.at(),
        "no question is written for the field '" + word + "'",
        "did you mean '" + near + "'?");
  }
}
