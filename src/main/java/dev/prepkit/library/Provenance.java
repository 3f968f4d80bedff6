package dev.prepkit.library;

import dev.prepkit.policy.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Where a rule comes from.
 *
 * @param guides the kinds of guides that say so
 * @param decision who settled it, where guides disagree
 */
public record Provenance(List<Tag> guides, Optional<Decision> decision) {

  public Provenance {
    guides = List.copyOf(guides);
  }

  public boolean hasGuides() {
    return !guides.isEmpty();
  }
}
