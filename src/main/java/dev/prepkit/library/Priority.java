package dev.prepkit.library;

/** How much a question matters. */
public enum Priority {
  MUST,
  SHOULD,
  SPARE
}
