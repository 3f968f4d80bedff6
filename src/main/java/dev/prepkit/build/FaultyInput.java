package dev.prepkit.build;

/** The input has errors; the diagnostics say which. Nothing was written. */
public final class FaultyInput extends Exception {

  private static final long serialVersionUID = 1L;

  FaultyInput() {
    super("the input has errors", null, false, false);
  }
}
