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
 * @param writing for what users write into sentences
 * @param sources by which a source stands behind “from”
 */
public record WordLists(
    Map<String, Set<String>> keywords,
    Map<String, String> subjectsOfFindings,
    SourceWords sources,
    GeneralTerms generalTerms,
    Set<String> noOrganisations,
    SentenceWords sentences,
    WritersWords writing) {

  public WordLists {
    keywords = Map.copyOf(keywords);
    subjectsOfFindings = Map.copyOf(subjectsOfFindings);
    noOrganisations = Set.copyOf(noOrganisations);
  }

  /** By which one sees how goals begin; nothing where they are not in the language of the kit. */
  public Optional<GoalPhrases> goalPhrases() {
    return writing.goals();
  }

  /** By which one sees what a question asks for. */
  public QuestionWords questions() {
    return writing.questions();
  }

  /** What people write when they mean a subject; in any case of letters. */
  public Set<String> keywordsOf(Tag subject) {
    return keywords.getOrDefault(subject.id(), Set.of());
  }
}
