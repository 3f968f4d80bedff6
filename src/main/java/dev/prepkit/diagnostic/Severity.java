package dev.prepkit.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is: an error stops the build, a warning and a note do not. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word that readers see: {@code error}, {@code warning}, {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
