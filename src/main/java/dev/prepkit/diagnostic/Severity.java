package dev.prepkit.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is: an error stops the build, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that readers see: {@code error}, {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
