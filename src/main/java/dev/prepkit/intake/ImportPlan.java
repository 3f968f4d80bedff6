package dev.prepkit.intake;

import java.util.List;
import java.util.Map;

/**
 * What an import would do to a profile.
 *
 * @param sources the files, in the order in which they were named
 * @param steps for each entry of the exports, in their order; those that only add to an earlier one
 *     stand for themselves
 * @param user keys that the profile gets more about the user
 * @param additions what has to be written
 * @param leftovers all fields of those who come into the profile that do not come along
 */
public record ImportPlan(
    List<Source> sources,
    List<Step> steps,
    UserStep user,
    Additions additions,
    List<Leftover> leftovers) {

  /**
   * A file.
   *
   * @param kind what it was taken for
   * @param entries how many people it names, those included whose names are missing
   */
  public record Source(String file, ExportKind kind, int entries) {}

  /**
   * What becomes of the user's own details.
   *
   * @param added texts by their keys
   * @param keptYours where the file says something else than the profile
   */
  public record UserStep(Map<String, String> added, List<Step.Difference> keptYours) {

    public UserStep {
      added = Step.ordered(added);
      keptYours = List.copyOf(keptYours);
    }
  }

  public ImportPlan {
    sources = List.copyOf(sources);
    steps = List.copyOf(steps);
    leftovers = List.copyOf(leftovers);
  }

  /** How many steps have some outcome. */
  public long count(Step.Outcome outcome) {
    return steps.stream().filter(step -> step.outcome() == outcome).count();
  }
}
