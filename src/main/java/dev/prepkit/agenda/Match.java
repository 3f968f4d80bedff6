package dev.prepkit.agenda;

/** A reason to ask a question, and how much it weighs. */
record Match(Reason reason, int worth) {}
