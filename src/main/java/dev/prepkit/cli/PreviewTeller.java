package dev.prepkit.cli;

import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.serve.Outcome;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

/** Tells at a terminal how a preview goes: a line for each build, and what is new to say. */
final class PreviewTeller {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** So many files are named, if as many have changed. */
  private static final int NAMED = 3;

  private final BuildOptions options;
  private Set<Diagnostic> known = Set.of();
  private List<String> leftOut = List.of();

  PreviewTeller(BuildOptions options) {
    this.options = options;
  }

  void built(Outcome outcome) {
    options.format.print(options.format.isForPeople() ? news(outcome) : outcome.found());
    known = Set.copyOf(outcome.found());
    outcome.report().ifPresent(report -> tell(new BuildSummary(report).leftOut()));
    options.words().println(CLOCK.format(LocalTime.now()) + " " + line(outcome));
  }

  /** Errors are told until they are mended, warnings once. */
  private List<Diagnostic> news(Outcome outcome) {
    return outcome.found().stream()
        .filter(each -> each.severity() == Severity.ERROR || !known.contains(each))
        .toList();
  }

  private void tell(List<String> lines) {
    if (!lines.equals(leftOut)) {
      lines.forEach(options.words()::println);
    }
    leftOut = lines;
  }

  private static String line(Outcome outcome) {
    long errors = outcome.found().stream().filter(PreviewTeller::isError).count();
    String seconds = String.format(Locale.ROOT, "%.1f s", outcome.time().toMillis() / 1000.0);
    String what =
        outcome.report().isPresent()
            ? "built in " + seconds
            : BuildSummary.count(errors, "error") + "; the last good build stays";
    return outcome.number() == 1 ? what : what + ": " + why(outcome.changes());
  }

  private static boolean isError(Diagnostic each) {
    return each.severity() == Severity.ERROR;
  }

  private static String why(SortedSet<String> changes) {
    if (changes.isEmpty()) {
      return "it is another day";
    }
    String names = String.join(", ", changes.stream().limit(NAMED).toList());
    int more = changes.size() - NAMED;
    return names + (more > 0 ? " and " + more + " more" : "") + " changed";
  }
}
