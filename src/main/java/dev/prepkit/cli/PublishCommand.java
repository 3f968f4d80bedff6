package dev.prepkit.cli;

import dev.prepkit.build.Build;
import dev.prepkit.build.BuildRequest;
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

/** {@code prepkit publish}: the public edition. */
@Command(
    name = "publish",
    description = "Builds the guide and its sheets for everybody. It never reads a profile.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit publish our-guide",
      "  prepkit publish our-guide --theme campus -o site/interviews"
    })
final class PublishCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder with content, themes and prepkit.yaml. Default: this one.")
  Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where the files go. Default: the folder 'public' in FOLDER.")
  @Nullable Path output;

  @Mixin BuildOptions options;

  @Override
  public Integer call() throws Exception {
    Path target = Optional.ofNullable(output).orElse(folder.resolve("public")).normalize();
    try (Shipped shipped = Shipped.open()) {
      BuildRequest request =
          options.request(shipped, folder, Optional.of(target), List.of(), List.of());
      return new Runner(spec, options).run(request, Build::publish);
    }
  }
}
