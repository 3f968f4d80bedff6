package dev.prepkit.kit;

import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What there is to do, moment after moment. */
public record Plan(List<Stage> stages) {

  /**
   * The things to do at one moment.
   *
   * @param date when, where the meeting's day is known
   * @param day the same in words
   */
  public record Stage(
      Tag moment,
      Optional<LocalDate> date,
      Optional<String> day,
      List<EtiquetteRule> rules,
      List<Draft> drafts) {

    public Stage {
      rules = List.copyOf(rules);
      drafts = List.copyOf(drafts);
    }
  }

  public Plan {
    stages = List.copyOf(stages);
  }
}
