package dev.prepkit.serve;

import dev.prepkit.build.BuildReport;
import dev.prepkit.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * How one build of a preview went.
 *
 * @param number 1 for the first one
 * @param changes the files that had changed, by their paths; none where only the day had
 * @param time how long it took
 * @param found what is wrong
 * @param report nothing where an error stopped it
 */
public record Outcome(
    int number,
    SortedSet<String> changes,
    Duration time,
    List<Diagnostic> found,
    Optional<BuildReport> report) {

  public Outcome {
    changes = Collections.unmodifiableSortedSet(changes);
    found = List.copyOf(found);
  }
}
