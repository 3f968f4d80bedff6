package dev.prepkit.plan;

/** How an errand stands on a day. The first ones are the most urgent. */
public enum State {
  OVERDUE,
  DUE,
  LATER,
  DONE,
  /** No longer wanted, like a reminder of a request that was answered. */
  NEEDLESS
}
