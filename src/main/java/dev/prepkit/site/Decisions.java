package dev.prepkit.site;

import dev.prepkit.policy.Decider;
import dev.prepkit.policy.Decision;
import dev.prepkit.policy.Policies;
import dev.prepkit.policy.Policy;
import dev.prepkit.site.Views.Decided;
import dev.prepkit.template.Counted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says in words what was decided where guides disagree, and by whom.
 *
 * @param house who decides for everybody, where they have a name
 * @param minutes how the theme says minutes
 * @param words the theme's own words
 */
public record Decisions(
    Policies policies,
    Optional<String> house,
    Optional<Counted> minutes,
    Map<String, String> words) {

  /** All that a career center or the user has settled. */
  List<Decided> changed() {
    return policies.decisions().stream()
        .filter(decision -> decision.by() != Decider.KIT)
        .map(this::say)
        .toList();
  }

  Decided say(Decision decision) {
    return new Decided(position(decision), by(decision.by()));
  }

  private String position(Decision decision) {
    return decision.policy() == Policy.MINUTES
        ? minutes(decision.position())
        : word("policy-" + decision.policy().key() + "-" + decision.position());
  }

  private String minutes(String position) {
    return minutes.map(word -> word.of(Integer.parseInt(position))).orElse(position);
  }

  private String by(Decider decider) {
    String word = word("decided-" + decider.key());
    return decider == Decider.HOUSE ? house.orElse(word) : word;
  }

  private String word(String key) {
    return words.getOrDefault(key, key);
  }
}
