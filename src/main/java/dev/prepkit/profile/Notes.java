package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import java.util.List;

/**
 * What the user wrote down: found out before the meeting, learned in it, carried over from others,
 * and what happened when.
 *
 * @param learned whole sentences
 * @param carry ids of contacts whose lessons are taken along, or sentences; unchecked (rule C7)
 */
public record Notes(
    List<Finding> findings, List<Located<String>> learned, List<Located<String>> carry, Log log) {
  public Notes {
    findings = List.copyOf(findings);
    learned = List.copyOf(learned);
    carry = List.copyOf(carry);
  }

  Notes with(List<Finding> others) {
    return new Notes(others, learned, carry, log);
  }
}
