package dev.prepkit.cli;

import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.ThemeStart;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit theme}: what kits can look like. */
@Command(
    name = "theme",
    description = "Lists the themes, or starts one of your own.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class ThemeCommand {

  @Spec CommandSpec spec;

  @Command(
      name = "list",
      description = "Lists the themes that this folder can be built with.",
      mixinStandardHelpOptions = true,
      footerHeading = "%nExamples:%n",
      footer = {"  prepkit theme list ~/my-kits"})
  int list(
      @Parameters(
              paramLabel = "FOLDER",
              arity = "0..1",
              defaultValue = ".",
              description = "The folder that has, or gets, a folder 'themes'. Default: this one.")
          Path folder)
      throws IOException {
    try (Shipped shipped = Shipped.open()) {
      PrintWriter out = spec.commandLine().getOut();
      new ThemeStart(shipped.folder(), BuildOptions.root(spec, folder), new Diagnostics())
          .titles()
          .forEach((name, title) -> out.printf("%-16s %s%n", name, title));
    }
    return Runner.FINE;
  }

  @Command(
      name = "new",
      description = "Starts a theme of your own in the folder 'themes' here.",
      mixinStandardHelpOptions = true,
      footerHeading = "%nExamples:%n",
      footer = {
        "  prepkit theme new our-house",
        "  prepkit theme new our-house ~/our-guide --extends campus"
      })
  int start(
      @Parameters(paramLabel = "NAME", description = "What it is called, like 'our-house'.")
          String name,
      @Option(
              names = "--extends",
              paramLabel = "THEME",
              defaultValue = "plain",
              description = "The theme that it begins with. Default: ${DEFAULT-VALUE}.")
          String base,
      @Parameters(
              paramLabel = "FOLDER",
              arity = "0..1",
              defaultValue = ".",
              description = "The folder that has, or gets, a folder 'themes'. Default: this one.")
          Path folder)
      throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    try (Shipped shipped = Shipped.open()) {
      Path theme =
          new ThemeStart(shipped.folder(), BuildOptions.root(spec, folder), diagnostics)
              .write(
                  new Located<>(name, SourceLocation.of("prepkit theme new")),
                  new Located<>(base, SourceLocation.of("--extends")));
      PrintWriter out = spec.commandLine().getOut();
      out.println("Your theme is in " + theme.normalize());
      out.println("See it with: prepkit build --theme " + name);
      return Runner.FINE;
    } catch (FaultyInput faulty) {
      DiagnosticReport.print(diagnostics.all(), spec);
      return Runner.FAULTY;
    }
  }
}
