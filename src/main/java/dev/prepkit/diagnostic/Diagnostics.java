package dev.prepkit.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;

/** Collects what is wrong over one run; equal diagnostics count once. Safe for many threads. */
public final class Diagnostics {

  private final Set<Diagnostic> found = new ConcurrentSkipListSet<>();
  private volatile Predicate<SourceLocation> elsewhere = place -> false;

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

  /** Takes over what was found for several runs. */
  public void include(Diagnostics others) {
    others.found.forEach(this::add);
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
    return found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  public long count(Severity severity) {
    return found.stream().filter(each -> each.severity() == severity).count();
  }

  /** All of them, by file, line and column. */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }

  private void add(Severity severity, SourceLocation at, String message, Optional<String> hint) {
    add(new Diagnostic(severity, at, message, hint));
  }

  private void add(Diagnostic diagnostic) {
    if (!isForgotten(diagnostic)) {
      found.add(diagnostic);
    }
  }
}
