package dev.prepkit.library;

import dev.prepkit.text.Phrases;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of message, for texts that belong to no sample.
 *
 * @param label like {@code a request}
 * @param rules the ids of the rules that it follows
 * @param moment the moment whose samples are of this kind, if they name no rules
 * @param signs turns of phrase that give it away
 */
public record DraftKind(
    String id, String label, Set<String> rules, Optional<String> moment, Phrases signs) {

  public DraftKind {
    rules = Set.copyOf(rules);
  }
}
