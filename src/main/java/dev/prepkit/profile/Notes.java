package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import java.util.List;

/**
 * What the user knows: found out before the meeting, learned in it, and carried over from others.
 *
 * @param learned whole sentences
 * @param carry ids of contacts whose lessons are taken along, or sentences; unchecked (rule C7)
 */
public record Notes(
    List<Finding> findings, List<Located<String>> learned, List<Located<String>> carry) {
  public Notes {
    findings = List.copyOf(findings);
    learned = List.copyOf(learned);
    carry = List.copyOf(carry);
  }

  Notes with(List<Finding> others) {
    return new Notes(others, learned, carry);
  }
}
