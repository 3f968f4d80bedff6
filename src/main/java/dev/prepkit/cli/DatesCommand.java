package dev.prepkit.cli;

import dev.prepkit.build.Build;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.kit.ContactDates;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that tells of all contacts and their dates. */
abstract class DatesCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder with profile.yaml. Default: this one.")
  Path folder;

  @Mixin TodayOption today;

  @Mixin FormatOption format;

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    PrintWriter out = format.words();
    try (Shipped shipped = Shipped.open()) {
      BuildRequest request =
          new BuildRequest(
              shipped.program(),
              BuildOptions.root(spec, folder),
              Optional.empty(),
              Wishes.none(),
              List.of(),
              List.of(),
              today.day(),
              false);
      Build build = new Build(request, diagnostics);
      if (build.usesSample()) {
        out.println("There is no profile.yaml here, so this is what the bundled sample says.");
        build = today.isGiven() ? build : build.on(Shipped.SAMPLE_DAY);
      }
      List<ContactDates> contacts = build.dates();
      format.print(diagnostics.all());
      out.print(text(contacts, build.today()));
      out.flush();
      return Runner.FINE;
    } catch (FaultyInput faulty) {
      format.print(diagnostics.all());
      return Runner.FAULTY;
    }
  }

  /** What is said of them, in lines that end. */
  abstract String text(List<ContactDates> contacts, LocalDate today);
}
