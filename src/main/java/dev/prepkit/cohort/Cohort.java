package dev.prepkit.cohort;

import dev.prepkit.build.Build;
import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.Commons;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.Member;
import dev.prepkit.build.Progress;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/**
 * A build for each of many people, each into a folder of their own. One that fails stops no other;
 * one that was made before is made again only if something has changed.
 */
public final class Cohort {

  /** In builds at a time. Each has work for several threads, and much that only one can do. */
  private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

  private final BuildRequest request;
  private final Path output;
  private final Commons commons = new Commons();

  /**
   * @param request what is the same for all
   * @param output the folder for all their folders
   */
  public Cohort(BuildRequest request, Path output) {
    this.request = request;
    this.output = output;
  }

  /**
   * Builds for all of them.
   *
   * @param heard gets each outcome, in the order of the members
   */
  public void build(List<Member> members, Consumer<Outcome> heard) {
    members.stream().gather(Gatherers.mapConcurrent(AT_ONCE, this::build)).forEach(heard);
  }

  private Outcome build(Member member) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Optional<BuildReport> report = Optional.of(report(member, diagnostics));
      return new Outcome(member, report, diagnostics.all(), Optional.empty());
    } catch (FaultyInput faulty) {
      return new Outcome(member, Optional.empty(), diagnostics.all(), Optional.empty());
    } catch (IOException trouble) {
      return new Outcome(member, Optional.empty(), diagnostics.all(), Optional.of(trouble));
    }
  }

  private BuildReport report(Member member, Diagnostics diagnostics)
      throws IOException, FaultyInput {
    BuildRequest theirs = request.of(member, output.resolve(member.id()));
    try {
      return new Build(theirs, diagnostics, Progress.UNHEARD, commons).personal();
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }
}
