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
 * @param oddities by which one sees that a goal is no good English
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
    Oddities oddities,
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

  /**
   * Words by which one sees that a goal had better not be quoted.
   *
   * @param starts with which no goal begins: {@code i}, {@code no}
   * @param lonely verbs with which no goal begins, unless something stands between them and the
   *     next verb: {@code want}
   * @param helping verbs that may have another right behind them: {@code help}
   * @param either question words that may be what the rest is about: {@code which}
   * @param never words with which a question is no clause, whatever follows: {@code how is}, {@code
   *     what does}
   * @param subjects with which what is asked about begins: {@code the}, {@code you}
   */
  public record Oddities(
      Set<String> starts,
      Set<String> lonely,
      Set<String> helping,
      Set<String> either,
      Set<String> never,
      Set<String> subjects) {

    /** A language of which nothing is known. */
    static final Oddities NONE =
        new Oddities(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Oddities {
      starts = Set.copyOf(starts);
      lonely = Set.copyOf(lonely);
      helping = Set.copyOf(helping);
      either = Set.copyOf(either);
      never = Set.copyOf(never);
      subjects = Set.copyOf(subjects);
    }
  }

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
