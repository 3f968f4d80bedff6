package dev.prepkit.cli;

import dev.prepkit.build.Build;
import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.FaultyInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit build}: the personal edition. */
@Command(
    name = "build",
    description = "Builds the guide and a kit for each contact of profile.yaml.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit build",
      "  prepkit build ~/my-kits --contact jonas-weidmann --large-print",
      "  prepkit build ~/my-kits --theme letter --paper letter -o /tmp/kits"
    })
final class BuildCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder with profile.yaml. Default: this one.")
  Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where the files go. Default: the folder 'output' in FOLDER.")
  @Nullable Path output;

  @Option(
      names = "--contact",
      paramLabel = "ID",
      description = "Build the kit of this contact only. May be repeated.")
  List<String> contacts = List.of();

  @Mixin BuildOptions options;

  @Override
  public Integer call() throws Exception {
    Path target = Optional.ofNullable(output).orElse(folder.resolve("output")).normalize();
    try (Shipped shipped = Shipped.open()) {
      BuildRequest request =
          options.request(shipped, folder, Optional.of(target), contacts, List.of());
      return new Runner(spec, options).run(request, this::personal);
    }
  }

  private BuildReport personal(Build build) throws IOException, FaultyInput {
    if (build.usesSample()) {
      options.words().println(BuildOptions.SAMPLE);
    }
    return options.personal(build);
  }
}
