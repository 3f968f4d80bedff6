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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit check}: everything but writing. */
@Command(
    name = "check",
    description = "Does everything but writing, and says what is wrong.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit check ~/my-kits",
      "  prepkit check our-guide --format sarif",
      "  prepkit check ~/my-kits --pdf"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder to check. Default: this one.")
  Path folder;

  @Option(
      names = "--contact",
      paramLabel = "ID",
      description = "Check the kit of this contact only. May be repeated.")
  List<String> contacts = List.of();

  @ArgGroup(exclusive = false)
  @Nullable PdfOptions pdfs;

  @Mixin BuildOptions options;

  @Override
  public Integer call() throws Exception {
    try (Shipped shipped = Shipped.open()) {
      BuildRequest request =
          options.request(shipped, folder, Optional.empty(), contacts, List.of());
      Runner runner = new Runner(spec, options);
      return pdfs == null
          ? runner.run(request, this::check)
          : runner.check(request, this::check, pdfs.places(spec, folder));
    }
  }

  private BuildReport check(Build build) throws IOException, FaultyInput {
    if (build.usesSample()) {
      options.words().println("There is no profile.yaml here: checking what is public.");
    }
    return build.any();
  }
}
