package dev.prepkit.library;

import java.util.Set;

/**
 * Words by which one sees how a goal begins, and what to put before one that has no verb.
 *
 * @param openers what goes from its start: {@code to}, {@code i want to}
 * @param verbs that a goal begins with: {@code learn}
 * @param learning which of them say that somebody learns, also as {@code learning}
 * @param wanted things that one gets: {@code advice}
 * @param things that are no verbs, whatever follows: {@code *ing}
 * @param questionWords with which a clause begins: {@code how}
 * @param everyday words that tell nothing about a goal: {@code team}
 * @param leads what to put before what has no verb
 */
public record GoalPhrases(
    Set<String> openers,
    Set<String> verbs,
    Set<String> learning,
    Set<String> wanted,
    Set<String> things,
    Set<String> questionWords,
    Set<String> everyday,
    Leads leads) {

  /**
   * Verbs to put before what has none.
   *
   * @param about before a thing: {@code learn about} salary ranges
   * @param learn before a clause: {@code learn} how it works
   * @param ask before a question: {@code ask} “How does it work?”
   * @param get before what one gets: {@code get} advice
   */
  public record Leads(String about, String learn, String ask, String get) {}

  public GoalPhrases {
    openers = Set.copyOf(openers);
    verbs = Set.copyOf(verbs);
    learning = Set.copyOf(learning);
    wanted = Set.copyOf(wanted);
    things = Set.copyOf(things);
    everyday = Set.copyOf(everyday);
    questionWords = Set.copyOf(questionWords);
  }
}
