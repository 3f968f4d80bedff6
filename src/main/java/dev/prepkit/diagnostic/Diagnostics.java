package dev.prepkit.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects what is wrong over one run; equal diagnostics count once. Safe for many threads. */
public final class Diagnostics {

  private final Set<Diagnostic> found = new ConcurrentSkipListSet<>();
  private final Optional<Diagnostics> shared;
  private volatile Predicate<SourceLocation> elsewhere = place -> false;

  public Diagnostics() {
    this.shared = Optional.empty();
  }

  /**
   * @param shared what is wrong for several runs, which counts for this one too
   */
  public Diagnostics(Diagnostics shared) {
    this.shared = Optional.of(shared);
  }

  public void error(SourceLocation at, String message) {
    add(Severity.ERROR, at, message, Optional.empty());
  }

  public void error(SourceLocation at, String message, String hint) {
    add(Severity.ERROR, at, message, Optional.of(hint));
  }

  public void warning(SourceLocation at, String message, String hint) {
    add(Severity.WARNING, at, message, Optional.of(hint));
  }

  public void report(Severity severity, SourceLocation at, String message, String hint) {
    add(severity, at, message, Optional.of(hint));
  }

  /** An unknown word: the error quotes it, the hint offers the nearest known one. */
  public void unknown(SourceLocation at, String kind, String word, Set<String> known) {
    error(at, "unknown " + kind + " '" + word + "'", NearestWord.hint(word, known));
  }

  /** Forgets warnings about some places, those to come included; errors stay. */
  public void forgetWarnings(Predicate<SourceLocation> places) {
    elsewhere = places;
    found.removeIf(this::isForgotten);
  }

  private boolean isForgotten(Diagnostic each) {
    return each.severity() == Severity.WARNING && elsewhere.test(each.location());
  }

  public boolean hasErrors() {
    return stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  public long count(Severity severity) {
    return stream().filter(each -> each.severity() == severity).count();
  }

  /** All of them, by file, line and column. */
  public List<Diagnostic> all() {
    return stream().sorted().distinct().toList();
  }

  private Stream<Diagnostic> stream() {
    return Stream.concat(shared.stream().flatMap(Diagnostics::stream), found.stream());
  }

  private void add(Severity severity, SourceLocation at, String message, Optional<String> hint) {
    Diagnostic diagnostic = new Diagnostic(severity, at, message, hint);
    if (!isForgotten(diagnostic)) {
      found.add(diagnostic);
    }
  }
}
