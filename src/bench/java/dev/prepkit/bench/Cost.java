package dev.prepkit.bench;

import java.util.Comparator;
import java.util.List;

/**
 * What a process took, with all its children.
 *
 * @param cpu seconds of processor time, user and system
 * @param wall seconds on the clock
 * @param memory MiB that its largest process held at most
 */
record Cost(double cpu, double wall, double memory) {

  /** The one in the middle, by processor time, which other programs on the machine move least. */
  static Cost median(List<Cost> costs) {
    return costs.stream().sorted(Comparator.comparing(Cost::cpu)).toList().get(costs.size() / 2);
  }
}
