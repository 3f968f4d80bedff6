package dev.prepkit.library;

import java.util.Set;

/**
 * Words with which one says that somebody said something.
 *
 * @param who beginnings: {@code someone}, {@code in my last talk i}
 * @param said what follows them: {@code told me that}
 */
public record HearsayWords(Set<String> who, Set<String> said) {

  public HearsayWords {
    who = Set.copyOf(who);
    said = Set.copyOf(said);
  }
}
