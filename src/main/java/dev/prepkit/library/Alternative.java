package dev.prepkit.library;

import dev.prepkit.policy.Condition;
import dev.prepkit.policy.Policies;
import dev.prepkit.text.Fields;
import java.util.Optional;
import java.util.function.Function;

/** Something else that a file says in case of a policy: the items of a list {@code instead}. */
final class Alternative {

  private Alternative() {}

  /** Reads all that a block says, with its alternatives, and returns what holds. */
  static <T> T read(Fields block, Policies policies, Function<Fields, T> reader) {
    T held = reader.apply(block);
    for (Fields other : block.list("instead")) {
      other.text("if");
      Optional<Condition> condition = Condition.read(other, "if");
      T value = reader.apply(other);
      other.finish();
      if (condition.filter(each -> each.holds(policies)).isPresent()) {
        held = value;
      }
    }
    block.finish();
    return held;
  }
}
