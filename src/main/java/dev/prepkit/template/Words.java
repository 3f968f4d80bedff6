package dev.prepkit.template;

import dev.prepkit.text.Borrowed;
import java.util.Map;
import java.util.Set;

/**
 * The words that templates may name beside their views.
 *
 * @param names the keys of the maps that templates see
 * @param counts words that stand with a number, by name
 * @param borrowed what stands in another language
 */
public record Words(Set<String> names, Map<String, Counted> counts, Borrowed borrowed) {

  public Words {
    names = Set.copyOf(names);
    counts = Map.copyOf(counts);
  }

  /** For templates that name no words. */
  public static Words none() {
    return new Words(Set.of(), Map.of(), new Borrowed());
  }
}
