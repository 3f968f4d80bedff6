package dev.prepkit.cli;

import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.BuiltKit;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.Purge;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit purge}: what was built for somebody goes. */
@Command(
    name = "purge",
    description =
        "Removes what was built for a contact, and makes home page, calendar and search anew"
            + " without them. It asks first. Your profile stays as it is.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit purge jonas-weidmann",
      "  prepkit purge jonas-weidmann ann-ray --folder ~/my-kits --yes"
    })
final class PurgeCommand implements Callable<Integer> {

  private static final Set<String> AGREED = Set.of("y", "yes");

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "The contacts; 'prepkit list' shows their ids.")
  List<String> contacts = List.of();

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "The folder with profile.yaml. Default: this one.")
  Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where the kits are. Default: the folder 'output' in FOLDER.")
  @Nullable Path output;

  @Option(
      names = {"-y", "--yes"},
      description = "Do not ask.")
  boolean yes;

  @Mixin BuildOptions options;

  @Override
  public Integer call() throws IOException {
    Path target = Optional.ofNullable(output).orElse(folder.resolve("output")).normalize();
    Diagnostics diagnostics = new Diagnostics();
    try (Shipped shipped = Shipped.open()) {
      BuildRequest request =
          options.request(shipped, folder, Optional.of(target), contacts, List.of());
      Purge purge = new Purge(request, diagnostics);
      List<BuiltKit> kits = purge.found();
      if (!agreed(kits, target)) {
        options.words().println("Nothing was removed.");
        return Runner.FINE;
      }
      purge.remove();
      tell(kits, purge.listed());
      return Runner.FINE;
    } catch (FaultyInput faulty) {
      options.format.print(diagnostics.all());
      spec.commandLine().getErr().println("Nothing was removed.");
      return Runner.FAULTY;
    }
  }

  private boolean agreed(List<BuiltKit> kits, Path target) throws IOException {
    if (yes) {
      return true;
    }
    PrintWriter out = options.words();
    Asker asker =
        Asker.atTerminal(out)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "There is no terminal to ask at; add --yes."));
    for (BuiltKit kit : kits) {
      String files = BuildSummary.count(kit.ours().size(), "file");
      out.println(target.resolve("contacts").resolve(kit.contact()) + ": " + files);
    }
    return asker
        .ask("Remove them for good? [y/N]", answer -> Optional.empty())
        .map(answer -> answer.toLowerCase(Locale.ROOT))
        .filter(AGREED::contains)
        .isPresent();
  }

  private void tell(List<BuiltKit> kits, List<SourceLocation> listed) {
    PrintWriter out = options.words();
    int removed = kits.stream().mapToInt(kit -> kit.ours().size()).sum();
    out.println(BuildSummary.count(removed, "file") + " removed.");
    List<String> theirs = kits.stream().flatMap(kit -> kit.theirs().stream()).toList();
    if (!theirs.isEmpty()) {
      out.println("These were changed or added by somebody, and are still there:");
      theirs.forEach(path -> out.println("  " + path));
    }
    for (SourceLocation at : listed) {
      out.println(at + ": still in your profile, so the next build makes the kit again.");
    }
  }
}
