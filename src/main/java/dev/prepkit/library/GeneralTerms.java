package dev.prepkit.library;

import java.util.Set;

/**
 * General terms to put where a source can be recognised (rule C7).
 *
 * @param source where something is from that somebody told the user
 * @param titles what stands before names: {@code Dr}, {@code Professor}
 * @param articles what goes together with the word behind it: {@code the}
 * @param common words that name nobody, though they stand in names: {@code university}
 */
public record GeneralTerms(
    String person,
    String organisation,
    String role,
    String address,
    String source,
    Set<String> titles,
    Set<String> articles,
    Set<String> common) {

  public GeneralTerms {
    titles = Set.copyOf(titles);
    articles = Set.copyOf(articles);
    common = Set.copyOf(common);
  }
}
