package dev.prepkit.intake;

import dev.prepkit.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of one entry of an export.
 *
 * @param why in words, for whoever is skipped
 * @param where the place that the words speak of
 * @param added values by their keys
 * @param keptYours where the file says something else than the profile
 */
public record Step(
    Found person,
    Outcome outcome,
    String why,
    Optional<SourceLocation> where,
    Map<String, String> added,
    List<Difference> keptYours) {

  /** What can become of an entry. */
  public enum Outcome {
    ADD,
    CHANGE,
    SKIP,
    /** Skipped since the user did not ask for them. */
    FILTERED
  }

  /** A key that the profile and the file fill in two ways. */
  public record Difference(String key, String yours, String theirs) {}

  public Step {
    added = ordered(added);
    keptYours = List.copyOf(keptYours);
  }

  static Map<String, String> ordered(Map<String, String> values) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
