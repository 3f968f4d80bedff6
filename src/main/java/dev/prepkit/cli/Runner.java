package dev.prepkit.cli;

import dev.prepkit.build.Build;
import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Runs one build and tells the user how it went. */
final class Runner {

  static final int FINE = 0;
  static final int FAULTY = 1;

  /** One of the builds. */
  @FunctionalInterface
  interface Task {
    BuildReport run(Build build) throws IOException, FaultyInput;
  }

  private final PrintWriter out;
  private final PrintWriter err;

  Runner(CommandSpec spec) {
    this.out = spec.commandLine().getOut();
    this.err = spec.commandLine().getErr();
  }

  int run(BuildRequest request, Task task) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Build build = new Build(request, diagnostics);
    try {
      BuildReport report = task.run(build);
      print(diagnostics);
      summary(request, report);
      return FINE;
    } catch (FaultyInput faulty) {
      print(diagnostics);
      err.println(count(diagnostics) + "; nothing was written.");
      return FAULTY;
    }
  }

  private void print(Diagnostics diagnostics) {
    diagnostics.all().forEach(err::println);
  }

  private static String count(Diagnostics diagnostics) {
    long errors =
        diagnostics.all().stream().map(Diagnostic::severity).filter(Severity.ERROR::equals).count();
    return errors == 1 ? "1 error" : errors + " errors";
  }

  private void summary(BuildRequest request, BuildReport report) {
    for (BuildReport.ShortenedSheet sheet : report.shortened()) {
      out.println(sheet.path() + ": set in " + sheet.points() + " pt, without these questions:");
      sheet.leftOut().forEach(question -> out.println("  - " + question));
    }
    request
        .output()
        .ifPresentOrElse(folder -> written(folder, report), () -> out.println("All is well."));
  }

  private void written(Path folder, BuildReport report) {
    out.println(report.files() + (report.files() == 1 ? " file in " : " files in ") + folder);
    Path first = folder.resolve("index.html");
    if (Files.exists(first)) {
      out.println("Open " + first);
    }
  }
}
