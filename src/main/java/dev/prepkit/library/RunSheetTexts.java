package dev.prepkit.library;

/** What is said and done at the steps of a meeting. */
public record RunSheetTexts(
    Step arrive, Step open, Step questions, Step fiveMinutes, Step close, Step leave) {

  /** A step: its name, and what to say or do. */
  public record Step(String title, String say) {}
}
