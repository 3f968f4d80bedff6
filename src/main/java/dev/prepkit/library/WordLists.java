package dev.prepkit.library;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of the language that are looked for in what users write, and words to put in their place.
 *
 * @param keywords of each subject: what people write when they mean it
 * @param subjectsOfFindings the subject that a kind of finding asks about already
 * @param noOrganisations what people write who work for nobody
 * @param goalPhrases nothing where they are not in the language of the kit
 * @param questions of which nothing is known where they are not in the language of the kit
 * @param sourceOpeners what may stand before a source, and goes: {@code in}, {@code from}
 */
public record WordLists(
    Map<String, Set<String>> keywords,
    Map<String, String> subjectsOfFindings,
    Set<String> sourceOpeners,
    GeneralTerms generalTerms,
    Set<String> noOrganisations,
    SentenceWords sentences,
    Optional<GoalPhrases> goalPhrases,
    QuestionWords questions) {

  public WordLists {
    keywords = Map.copyOf(keywords);
    subjectsOfFindings = Map.copyOf(subjectsOfFindings);
    noOrganisations = Set.copyOf(noOrganisations);
    sourceOpeners = Set.copyOf(sourceOpeners);
  }

  /** What people write when they mean a subject; in any case of letters. */
  public Set<String> keywordsOf(Tag subject) {
    return keywords.getOrDefault(subject.id(), Set.of());
  }
}
