package dev.prepkit.cli;

import dev.prepkit.build.Build;
import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.PdfCheck;
import dev.prepkit.build.Progress;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.print.PdfStandard;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
  private static final double MILLIS = 1000;

  /** One of the builds. */
  @FunctionalInterface
  interface Task {
    BuildReport run(Build build) throws IOException, FaultyInput;
  }

  private final PrintWriter out;
  private final PrintWriter err;
  private final FormatOption format;
  private final boolean verbose;
  private final Progress progress;
  private final long start = System.nanoTime();

  Runner(CommandSpec spec, BuildOptions options) {
    this.out = options.words();
    this.err = spec.commandLine().getErr();
    this.format = options.format;
    this.verbose = options.loudness.isVerbose();
    this.progress = options.progress();
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
    PdfCheck.Tally tally = new PdfCheck(diagnostics, progress).check(pdfs);
    format.print(diagnostics.all());
    report.ifPresent(found -> print(new BuildSummary(found).leftOut()));
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
      return Optional.of(task.run(new Build(request, diagnostics, progress)));
    } catch (FaultyInput faulty) {
      return Optional.empty();
    }
  }

  private static String count(Diagnostics diagnostics) {
    return BuildSummary.count(diagnostics.count(Severity.ERROR), "error");
  }

  private static String verdict(BuildReport report, Diagnostics diagnostics) {
    long warnings = diagnostics.count(Severity.WARNING);
    if (warnings > 0) {
      return "No errors; " + BuildSummary.count(warnings, "warning") + ".";
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
    BuildSummary summary = new BuildSummary(report);
    print(summary.leftOut());
    if (verbose) {
      print(summary.changes());
    }
    if (request.output().isPresent()) {
      print(summary.contents(request.output().get()));
    } else {
      out.println(verdict(report, diagnostics));
    }
    if (verbose) {
      double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / MILLIS;
      out.println(String.format(Locale.ROOT, "That took %.1f seconds.", seconds));
    }
  }

  private void print(List<String> lines) {
    lines.forEach(out::println);
  }
}
