package dev.prepkit.policy;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.NearestWord;
import dev.prepkit.text.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the {@code policies} of {@code prepkit.yaml} or of a profile. */
public final class PolicyReader {

  private PolicyReader() {}

  /**
   * What holds when somebody has had a say.
   *
   * @param before what held until then
   */
  public static Policies read(Fields file, Policies before, Decider by) {
    return file.fields("policies").map(block -> before.with(decisions(block, by))).orElse(before);
  }

  private static List<Decision> decisions(Fields block, Decider by) {
    List<Decision> all = new ArrayList<>();
    for (Policy policy : Policy.values()) {
      block
          .locatedText(policy.key())
          .flatMap(text -> position(block, policy, text))
          .ifPresent(position -> all.add(new Decision(policy, position, by)));
    }
    block.finish();
    return all;
  }

  /** The position that a text names; an unknown one is reported. */
  static Optional<String> position(Fields fields, Policy policy, Located<String> text) {
    String word = text.value().toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", "-");
    if (policy.positions().contains(word)) {
      return Optional.of(word);
    }
    fields.reject(
        text.at(), "'" + policy.key() + "' cannot be '" + text.value() + "'", hint(policy, word));
    return Optional.empty();
  }

  private static String hint(Policy policy, String word) {
    if (policy == Policy.MINUTES) {
      return "write a whole number from "
          + policy.positions().getFirst()
          + " to "
          + policy.positions().getLast();
    }
    String choices = "the choices are " + String.join(", ", policy.positions());
    return NearestWord.nearest(word, new TreeSet<>(policy.positions()))
        .map(near -> "did you mean '" + near + "'? " + choices)
        .orElse(choices);
  }

  /** What holds when the user has a say outside of {@code policies}, as {@code defaults} has it. */
  public static Policies with(Policies before, Policy policy, String position) {
    return before.with(List.of(new Decision(policy, position, Decider.USER)));
  }
}
