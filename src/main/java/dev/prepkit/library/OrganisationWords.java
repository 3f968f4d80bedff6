package dev.prepkit.library;

import java.util.Set;

/**
 * Words by which one makes the name of an organisation stand in a sentence.
 *
 * @param none what people write who work for nobody: {@code self-employed}
 * @param named beginnings of names that want an article: {@code university of}
 * @param the that article
 */
public record OrganisationWords(Set<String> none, Set<String> named, String the) {

  /** A language of which nothing is known. */
  public static final OrganisationWords NONE = new OrganisationWords(Set.of(), Set.of(), "");

  public OrganisationWords {
    none = Set.copyOf(none);
    named = Set.copyOf(named);
  }
}
