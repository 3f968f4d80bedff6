package dev.prepkit.cli;

import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.TextReview;
import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.review.Finding;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceReader;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit review}: what the rules say to a text. */
@Command(
    name = "review",
    description =
        "Reads e-mails, letters and scripts, and says where they break a rule: asks for a job,"
            + " names no length, attaches a résumé …",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit review thanks.txt",
      "  prepkit review request.eml --contact jonas-weidmann --folder ~/my-kits",
      "  prepkit review - --as thank-you"
    })
final class ReviewCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A .txt, .md or .eml file, or - for standard input.")
  List<String> files = List.of();

  @Option(
      names = "--as",
      paramLabel = "KIND",
      description =
          "What it is: request, follow-up, thank-you, note, or a sample like 'letter'. Default:"
              + " what the file's name starts with, else guessed from the words.")
  @Nullable String kind;

  @Option(
      names = "--contact",
      paramLabel = "ID",
      description =
          "Whom it goes to, so that your name and who referred you are known. Default: the"
              + " contact in whose folder below 'drafts' it lies.")
  @Nullable String contact;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "The folder with profile.yaml, prepkit.yaml and content. Default: this one.")
  @Nullable Path folder;

  @Mixin FormatOption format;

  private final List<Diagnostic> all = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    files.forEach(this::checkIsThere);
    try (Shipped shipped = Shipped.open()) {
      for (String file : files) {
        review(file, shipped);
      }
    }
    if (!format.isForPeople()) {
      format.print(all);
    }
    boolean faulty = all.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    return faulty ? Runner.FAULTY : Runner.FINE;
  }

  private void checkIsThere(String file) {
    if (!file.equals(STANDARD_INPUT) && !Files.isRegularFile(Path.of(file))) {
      throw new ParameterException(spec.commandLine(), "There is no file " + file);
    }
  }

  private void review(String file, Shipped shipped) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<TextReview.Verdict> verdict = verdict(file, shipped, diagnostics);
    verdict.ifPresent(found -> found.findings().forEach(finding -> report(finding, diagnostics)));
    all.addAll(diagnostics.all());
    if (format.isForPeople()) {
      format.print(diagnostics.all());
    }
    verdict.ifPresent(found -> summary(file, found, diagnostics));
  }

  private Optional<TextReview.Verdict> verdict(
      String file, Shipped shipped, Diagnostics diagnostics) throws IOException {
    DraftPlace place =
        DraftPlace.of(file, Optional.ofNullable(folder), Optional.ofNullable(contact));
    TextReview.Request request =
        new TextReview.Request(
            shipped.folder(),
            new SourceRoot(place.folder(), place.folder().toString()),
            Optional.ofNullable(kind).map(word -> located("--as", word)),
            place.contact().map(id -> located("--contact", id)));
    Optional<SourceFile> text = read(file, diagnostics);
    try {
      TextReview review = new TextReview(request, diagnostics);
      return text.flatMap(review::review);
    } catch (FaultyInput faulty) {
      return Optional.empty();
    }
  }

  private static Optional<SourceFile> read(String file, Diagnostics diagnostics)
      throws IOException {
    SourceReader reader = new SourceReader(diagnostics);
    return file.equals(STANDARD_INPUT)
        ? reader.read(System.in, "standard input")
        : reader.read(Path.of(file), file, file.replace('\\', '/'));
  }

  private static Located<String> located(String option, String word) {
    return new Located<>(word, SourceLocation.of(option));
  }

  private static void report(Finding finding, Diagnostics diagnostics) {
    diagnostics.report(finding.severity(), finding.at(), finding.line(), finding.advice());
  }

  private void summary(String file, TextReview.Verdict verdict, Diagnostics diagnostics) {
    int errors = (int) diagnostics.count(Severity.ERROR);
    int warnings = (int) diagnostics.count(Severity.WARNING);
    String found =
        errors + warnings == 0
            ? "nothing to mend"
            : count(errors, "error") + ", " + count(warnings, "warning");
    String name = file.equals(STANDARD_INPUT) ? "standard input" : file;
    format.words().println(name + ": " + how(verdict) + ": " + found + ".");
  }

  private static String how(TextReview.Verdict verdict) {
    String other = verdict.guessed() ? " (if it is something else, say so with --as)" : "";
    return verdict
        .kind()
        .map(kind -> "read as " + kind + other)
        .orElse(
            "it could be several things, so only what holds for every message was checked"
                + " (say what it is with --as)");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
