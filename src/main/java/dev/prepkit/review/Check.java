package dev.prepkit.review;

/** Holds a message against one rule. */
interface Check {

  /** The id of the rule: who does not follow it is not checked. */
  String rule();

  /** Adds what it finds in a message with at least one word. */
  void check(Reading reading, Findings findings);
}
