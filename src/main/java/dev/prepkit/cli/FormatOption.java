package dev.prepkit.cli;

import dev.prepkit.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.Collection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which form a command says what is wrong. */
final class FormatOption {

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ReportFormat.Name.class,
      completionCandidates = ReportFormat.Name.class,
      defaultValue = "text",
      description =
          "How mistakes are told: text; json or sarif, for programs, on the standard output, with"
              + " all else on the standard error. Default: ${DEFAULT-VALUE}.")
  ReportFormat format;

  boolean isForPeople() {
    return format == ReportFormat.TEXT;
  }

  /** Where a command says what is no diagnostic. */
  PrintWriter words() {
    return isForPeople() ? spec.commandLine().getOut() : spec.commandLine().getErr();
  }

  void print(Collection<Diagnostic> all) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> DiagnosticReport.print(all, spec);
      case JSON -> print(out, MachineReport.json(all));
      case SARIF -> print(out, MachineReport.sarif(all, Version.number()));
    }
  }

  private static void print(PrintWriter writer, String text) {
    writer.print(text);
    writer.flush();
  }
}
