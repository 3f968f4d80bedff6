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
 * @param channel an id of the vocabulary; a mail where it is missing
 */
public record DraftKind(
    String id,
    String label,
    Set<String> rules,
    Optional<String> moment,
    Optional<String> channel,
    Signs signs) {

  /**
   * Turns of phrase that give a kind away.
   *
   * @param sure those that others hardly have
   */
  public record Signs(Phrases sure, Phrases others) {

    public static Signs none() {
      return new Signs(Phrases.none(), Phrases.none());
    }
  }

  public DraftKind {
    rules = Set.copyOf(rules);
  }
}
