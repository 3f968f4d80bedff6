package dev.prepkit.cli;

import dev.prepkit.build.Build;
import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.PdfCheck;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.print.PdfStandard;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Runs one build and tells the user how it went. */
final class Runner {

  static final int FINE = 0;
  static final int FAULTY = 1;

  private static final String STANDARDS =
      Stream.of(PdfStandard.values()).map(PdfStandard::title).collect(Collectors.joining(" and "));

  /** One of the builds. */
  @FunctionalInterface
  interface Task {
    BuildReport run(Build build) throws IOException, FaultyInput;
  }

  private final PrintWriter out;
  private final PrintWriter err;
  private final FormatOption format;

  Runner(CommandSpec spec, FormatOption format) {
    this.out = format.words();
    this.err = spec.commandLine().getErr();
    this.format = format;
  }

  int run(BuildRequest request, Task task) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<BuildReport> report = build(request, task, diagnostics);
    format.print(diagnostics.all());
    if (report.isEmpty()) {
      err.println(count(diagnostics) + "; nothing was written.");
      return FAULTY;
    }
    summary(request, report.get(), diagnostics);
    return FINE;
  }

  /** Runs a build that writes nothing, and then, whatever it found, validates finished PDFs. */
  int check(BuildRequest request, Task task, List<Path> pdfs) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<BuildReport> report = build(request, task, diagnostics);
    PdfCheck.Tally tally = new PdfCheck(diagnostics).check(pdfs);
    format.print(diagnostics.all());
    report.ifPresent(this::shortened);
    if (tally.files() > 0) {
      conforming(tally);
    }
    if (diagnostics.hasErrors()) {
      err.println(count(diagnostics) + ".");
      return FAULTY;
    }
    return FINE;
  }

  private Optional<BuildReport> build(BuildRequest request, Task task, Diagnostics diagnostics)
      throws IOException {
    try {
      return Optional.of(task.run(new Build(request, diagnostics, ProgressLine.on(err))));
    } catch (FaultyInput faulty) {
      return Optional.empty();
    }
  }

  private static String count(Diagnostics diagnostics) {
    return count(diagnostics.count(Severity.ERROR), "error");
  }

  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String verdict(BuildReport report, Diagnostics diagnostics) {
    long warnings = diagnostics.count(Severity.WARNING);
    if (warnings > 0) {
      return "No errors; " + count(warnings, "warning") + ".";
    }
    return report.shortened().isEmpty() ? "All is well." : "No errors.";
  }

  private void conforming(PdfCheck.Tally tally) {
    String all = tally.files() == 1 ? "1 PDF" : tally.files() + " PDFs";
    String which = tally.sound() == tally.files() ? all : tally.sound() + " of " + all;
    boolean one = tally.files() == 1 || tally.sound() == 1;
    out.println(which + (one ? " conforms to " : " conform to ") + STANDARDS + ".");
  }

  private void summary(BuildRequest request, BuildReport report, Diagnostics diagnostics) {
    shortened(report);
    request
        .output()
        .ifPresentOrElse(
            folder -> written(folder, report), () -> out.println(verdict(report, diagnostics)));
  }

  private void shortened(BuildReport report) {
    tell(report.shortened(), out);
  }

  /** Says what found no room on sheets of one page. */
  static void tell(List<BuildReport.ShortenedSheet> shortened, PrintWriter out) {
    for (BuildReport.ShortenedSheet sheet : shortened) {
      out.println(sheet.path() + ": set in " + sheet.points() + " pt, without these questions:");
      sheet.leftOut().forEach(question -> out.println("  - " + question));
    }
  }

  private void written(Path folder, BuildReport report) {
    out.println(report.files() + (report.files() == 1 ? " file in " : " files in ") + folder);
    if (report.searchBytes() > 0) {
      out.println("The search has an index of " + kilobytes(report.searchBytes()) + " kB.");
    }
    Path first = folder.resolve("index.html");
    if (Files.exists(first)) {
      out.println("Open " + first);
    }
  }

  private static int kilobytes(int bytes) {
    return Math.ceilDiv(bytes, 1000);
  }
}
