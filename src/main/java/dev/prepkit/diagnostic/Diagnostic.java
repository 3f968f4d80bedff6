package dev.prepkit.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong with what a person wrote.
 *
 * @param message what is wrong, in lower case and without a full stop
 * @param hint what to do about it
 */
public record Diagnostic(
    Severity severity, SourceLocation location, String message, Optional<String> hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::message);

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** The form that terminals show: {@code file:line:column: error: message}, then the hint. */
  @Override
  public String toString() {
    return location
        + ": "
        + severity.word()
        + ": "
        + message
        + hint.map(text -> "\n  hint: " + text).orElse("");
  }
}
