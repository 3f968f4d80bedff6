package dev.prepkit.review;

import dev.prepkit.diagnostic.Severity;
import dev.prepkit.diagnostic.SourceLocation;

/**
 * One thing in a message that a rule advises against.
 *
 * @param rule the id of the rule, like {@code D8}
 * @param quote the words it is about
 * @param message what is wrong
 * @param advice how to mend it
 */
public record Finding(
    String rule,
    Severity severity,
    SourceLocation at,
    String quote,
    String message,
    String advice) {

  private static final int LONGEST_QUOTE = 70;

  /** {@code D8: a résumé is attached: “I attach my CV”}. */
  public String line() {
    return rule + ": " + message + (quote.isEmpty() ? "" : ": “" + shortened() + "”");
  }

  private String shortened() {
    String line = quote.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.substring(0, space > 0 ? space : LONGEST_QUOTE) + " …";
  }
}
