package dev.prepkit.kit;

import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What there is to do, moment after moment.
 *
 * @param timeline what of it has a day of its own
 * @param thanksBy the last good day for thanks, in words; nothing once they are sent
 */
public record Plan(List<Stage> stages, Timeline timeline, Optional<String> thanksBy) {

  /**
   * The things to do at one moment.
   *
   * @param date when there is something to do, if that is known
   * @param day the same in words, also when it is done
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
