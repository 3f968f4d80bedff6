package dev.prepkit.cohort;

import dev.prepkit.build.BuildReport;
import dev.prepkit.build.Member;
import dev.prepkit.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * How it went for one person.
 *
 * @param report nothing, where something was wrong: what was there before still is
 * @param trouble with files or folders, if that was it
 */
public record Outcome(
    Member member,
    Optional<BuildReport> report,
    List<Diagnostic> diagnostics,
    Optional<IOException> trouble) {

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether all that there is was made by an earlier run. */
  public boolean stands() {
    return report
        .filter(made -> made.changes().written() == 0 && made.changes().gone().isEmpty())
        .isPresent();
  }
}
