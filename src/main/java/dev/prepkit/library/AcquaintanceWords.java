package dev.prepkit.library;

import java.util.Set;

/**
 * Words by which one makes what people write of how they know somebody a sentence.
 *
 * @param did with which they say what they did: {@code met}
 * @param subject before what they did: {@code I}
 * @param together what two people do, where it says nothing of the other: {@code spoke} at a fair
 * @param both before that: {@code We}
 * @param others who the other may be: {@code you}
 * @param subjects with which a whole sentence speaks of them: {@code i}
 * @param ways before a place or a person who led there: {@code through}
 * @param found before a way: {@code I found you}
 * @param from before a thing: {@code I know of you from} your article
 */
public record AcquaintanceWords(
    Set<String> did,
    String subject,
    Set<String> together,
    String both,
    Set<String> others,
    Set<String> subjects,
    Set<String> ways,
    String found,
    String from) {

  public AcquaintanceWords {
    did = Set.copyOf(did);
    others = Set.copyOf(others);
    together = Set.copyOf(together);
    subjects = Set.copyOf(subjects);
    ways = Set.copyOf(ways);
  }
}
