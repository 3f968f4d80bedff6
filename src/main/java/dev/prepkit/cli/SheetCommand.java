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

/** {@code prepkit sheet}: one-page question sheets. */
@Command(
    name = "sheet",
    description = "Makes one-page question sheets of the named question banks, or of all.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit sheet daily-work",
      "  prepkit sheet daily-work their-path --paper both --fillable -o sheets"
    })
final class SheetCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "BANK",
      description = "A question bank, like 'daily-work'. Default: all of them.")
  List<String> banks = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "Where the files go. Default: the folder 'output' here; what else is in it stays.")
  @Nullable Path output;

  @Mixin BuildOptions options;

  @Override
  public Integer call() throws Exception {
    Path target = Optional.ofNullable(output).orElse(Path.of("output")).normalize();
    try (Shipped shipped = Shipped.open()) {
      BuildRequest request =
          options.request(shipped, Path.of("."), Optional.of(target), List.of(), banks);
      return new Runner(spec, options).run(request, Build::sheets);
    }
  }
}
