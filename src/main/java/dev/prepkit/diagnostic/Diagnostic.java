package dev.prepkit.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with what a person wrote.
 *
 * @param message what is wrong, in lower case and without a full stop
 * @param hint what to do about it
 */
public record Diagnostic(
    Severity severity, SourceLocation location, String message, Optional<String> hint)
    implements Comparable<Diagnostic> {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

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
    String line = location + ": " + severity.word() + ": " + message;
    return shown(line) + hint.map(text -> "\n  hint: " + shown(text)).orElse("");
  }

  /** Quoted text may hold what a terminal would obey. */
  private static String shown(String line) {
    return CONTROL.matcher(line).replaceAll("\uFFFD");
  }
}
