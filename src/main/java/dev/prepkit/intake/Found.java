package dev.prepkit.intake;

import dev.prepkit.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody in an export.
 *
 * @param at where the entry starts
 * @param values by the keys of a profile, in the order in which a person would write them
 * @param leftovers all fields that are not in a value
 */
public record Found(
    SourceLocation at, Map<String, Kept> values, List<Leftover> leftovers, Optional<Flaw> flaw) {

  public Found {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    leftovers = List.copyOf(leftovers);
  }

  /** A value as it would stand in the profile; empty where there is none. */
  public String text(String key) {
    Kept kept = values.get(key);
    return kept == null ? "" : kept.value();
  }
}
