package dev.prepkit.library;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of the language that are looked for in what users write, and words to put in their place.
 *
 * @param keywords of each subject: what people write when they mean it
 * @param subjectsOfFindings the subject that a kind of finding asks about already
 * @param organisations by which the name of an organisation stands in a sentence
 * @param unwritten kinds of findings that one says, and writes to nobody
 * @param writing for what users write into sentences
 * @param sources by which a source stands behind “from”
 */
public record WordLists(
    Map<String, Set<String>> keywords,
    Map<String, String> subjectsOfFindings,
    SourceWords sources,
    GeneralTerms generalTerms,
    OrganisationWords organisations,
    Set<String> unwritten,
    SentenceWords sentences,
    WritersWords writing) {

  public WordLists {
    keywords = Map.copyOf(keywords);
    subjectsOfFindings = Map.copyOf(subjectsOfFindings);
    unwritten = Set.copyOf(unwritten);
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
