package dev.prepkit.cli;

import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.Member;
import dev.prepkit.cohort.Cohort;
import dev.prepkit.cohort.Members;
import dev.prepkit.cohort.Shard;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit cohort}: kits for many people. */
@Command(
    name = "cohort",
    description = {
      "Builds kits for many people, each into a folder of their own. A mistake in one profile stops"
          + " no other; a second run makes only what has changed, or was not reached."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit cohort class -o kits",
      "  prepkit cohort people.csv -o kits --folder our-guide",
      "  prepkit cohort class -o kits --shard 3/8"
    })
final class CohortCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "PROFILES",
      description =
          "A folder with a file like maya.yaml for each person, or with folders that have a"
              + " profile.yaml; or a table (CSV) with columns called like the keys of a profile, and"
              + " contact.name and the like for whom they meet.")
  Path profiles;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "The folder for all the folders with kits.")
  Path output;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description =
          "What all have in common: prepkit.yaml, content, themes and fonts. Default: PROFILES, or"
              + " the folder that the table lies in.")
  @Nullable Path folder;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "Only one of N shares, for a run on several machines: 3/8; or auto/8, where a scheduler"
              + " (Kubernetes, Slurm, AWS Batch, GitLab) says which; or auto, where it also says of"
              + " how many.")
  @Nullable String shard;

  @Mixin BuildOptions options;

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(profiles)) {
      throw new ParameterException(spec.commandLine(), "There is nothing at " + profiles);
    }
    Diagnostics diagnostics = new Diagnostics();
    List<Member> all = new Members(diagnostics).of(profiles, profiles.toString());
    if (diagnostics.hasErrors()) {
      options.format.print(diagnostics.all());
      spec.commandLine().getErr().println("Nothing was written.");
      return Runner.FAULTY;
    }
    Shard share = share();
    List<Member> members = share.of(all);
    CohortTeller teller = new CohortTeller(spec, options, output, members.size());
    teller.tell(diagnostics.all());
    try (Shipped shipped = Shipped.open()) {
      BuildRequest request =
          options.request(shipped, common(), Optional.empty(), List.of(), List.of());
      new Cohort(request, output).build(members, teller::hear);
    }
    return teller.tell(members.size() < all.size() ? Optional.of(share) : Optional.empty());
  }

  private Path common() {
    Path beside = Optional.ofNullable(profiles.getParent()).orElse(Path.of("."));
    return Optional.ofNullable(folder).orElse(Files.isDirectory(profiles) ? profiles : beside);
  }

  private Shard share() {
    if (shard == null) {
      return Shard.WHOLE;
    }
    try {
      return Shard.parse(shard, System.getenv());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
