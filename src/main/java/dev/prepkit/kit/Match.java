package dev.prepkit.kit;

/** A reason to ask a question, and how much it weighs. */
record Match(Reason reason, int worth) {}
