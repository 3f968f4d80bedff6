package dev.prepkit.cli;

import dev.prepkit.build.Progress;
import dev.prepkit.cohort.Outcome;
import dev.prepkit.cohort.Shard;
import dev.prepkit.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** Tells how the builds of a cohort go, as they go. */
final class CohortTeller {

  private final CommandSpec spec;
  private final BuildOptions options;
  private final Path output;
  private final int all;
  private final Progress progress;
  private final Set<Diagnostic> told = new LinkedHashSet<>();
  private final List<String> faulty = new ArrayList<>();
  private final List<String> troubled = new ArrayList<>();
  private int heard;
  private int standing;

  /**
   * @param all how many builds there will be
   */
  CohortTeller(CommandSpec spec, BuildOptions options, Path output, int all) {
    this.spec = spec;
    this.options = options;
    this.output = output;
    this.all = all;
    this.progress = options.progress();
    progress.made(Progress.Work.PEOPLE, 0, all);
  }

  /** What is wrong is told at once, and only once if it is wrong for all. */
  void hear(Outcome outcome) {
    progress.pause();
    tell(outcome.diagnostics());
    String id = outcome.member().id();
    if (outcome.trouble().isPresent()) {
      troubled.add(id);
      String message = Faults.message(outcome.trouble().get());
      spec.commandLine().getErr().println("prepkit: error: " + id + ": " + message);
    } else if (outcome.report().isEmpty()) {
      faulty.add(id);
    }
    standing += outcome.stands() ? 1 : 0;
    if (options.loudness.isVerbose()) {
      options.words().println(line(outcome));
    }
    progress.made(Progress.Work.PEOPLE, ++heard, all);
  }

  /** Tells what was not told before. */
  void tell(List<Diagnostic> diagnostics) {
    List<Diagnostic> fresh = diagnostics.stream().filter(told::add).toList();
    if (options.format.isForPeople()) {
      options.format.print(fresh);
    }
  }

  private static String line(Outcome outcome) {
    String how =
        outcome
            .report()
            .map(report -> BuildSummary.count(report.changes().written(), "file") + " written")
            .orElse("nothing written");
    return outcome.member().id() + ": " + how;
  }

  /** Tells how it went for all; returns the exit code. */
  int tell(Optional<Shard> share) {
    if (!options.format.isForPeople()) {
      options.format.print(told);
    }
    PrintWriter out = options.words();
    int made = all - faulty.size() - troubled.size();
    String part = share.map(shard -> " in share " + shard).orElse("");
    out.println(
        people(all)
            + part
            + ": "
            + (made - standing)
            + " made, "
            + standing
            + " as they were, "
            + (faulty.size() + troubled.size())
            + " without kits.");
    out.println("in " + output);
    failed("The profiles of these have mistakes; what was made before still stands: ", faulty);
    failed("These could not be written: ", troubled);
    if (!troubled.isEmpty()) {
      return Faults.IO;
    }
    return faulty.isEmpty() ? Runner.FINE : Runner.FAULTY;
  }

  private void failed(String words, List<String> ids) {
    if (!ids.isEmpty()) {
      spec.commandLine().getErr().println(words + String.join(", ", ids));
    }
  }

  private static String people(int count) {
    return count == 1 ? "1 person" : count + " people";
  }
}
