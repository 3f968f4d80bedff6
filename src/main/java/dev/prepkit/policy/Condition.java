package dev.prepkit.policy;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.util.Optional;

/** When a piece of content is used: {@code thank-you promptly}. */
public record Condition(Policy policy, String position) {

  /** Reads a condition; an unknown one is reported. */
  public static Optional<Condition> read(Fields fields, String key) {
    return fields.locatedText(key).flatMap(text -> read(fields, text));
  }

  private static Optional<Condition> read(Fields fields, Located<String> text) {
    String[] words = text.value().strip().split("\\s+", 2);
    Optional<Policy> policy = Policy.named(words[0]);
    if (policy.isEmpty()) {
      fields.reject(
          text.at(),
          "'" + text.value() + "' is no condition",
          "write one of " + String.join(", ", Policy.keys()) + " and what was decided");
      return Optional.empty();
    }
    Located<String> position = new Located<>(words.length == 1 ? "" : words[1], text.at());
    return PolicyReader.position(fields, policy.get(), position)
        .map(word -> new Condition(policy.get(), word));
  }

  public boolean holds(Policies policies) {
    return policies.hold(policy, position);
  }
}
