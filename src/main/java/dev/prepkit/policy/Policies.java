package dev.prepkit.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What holds in every matter on which guides disagree. */
public record Policies(List<Decision> decisions) {

  public Policies {
    decisions = List.copyOf(decisions);
  }

  /** What the kit does while nobody decides otherwise. */
  public static Policies usual() {
    return new Policies(Arrays.stream(Policy.values()).map(Decision::usual).toList());
  }

  /** These, but for what somebody else decides. */
  Policies with(List<Decision> others) {
    return new Policies(
        decisions.stream()
            .map(
                decision ->
                    others.stream()
                        .filter(other -> other.policy() == decision.policy())
                        .reduce(decision, (first, second) -> second))
            .toList());
  }

  public Decision on(Policy policy) {
    return decisions.get(policy.ordinal());
  }

  /** Whether one of some positions holds. */
  public boolean hold(Policy policy, String... positions) {
    return Stream.of(positions).anyMatch(on(policy).position()::equals);
  }

  /** How long a meeting to ask for. */
  public int minutes() {
    return Integer.parseInt(on(Policy.MINUTES).position());
  }

  /** Whether two or three dates are offered in a request. */
  public boolean proposeDates() {
    return hold(Policy.DATES, "propose");
  }

  /** Whether a subject line tells the connection first, and no name and phrase. */
  public boolean connectionInSubject() {
    return hold(Policy.SUBJECT, "connection");
  }

  /** Whether the user asks to be introduced. */
  public boolean askForIntroduction() {
    return hold(Policy.INTRODUCTION, "ask");
  }

  /** Whether one comes early, and says so at the desk. */
  public boolean arriveEarly() {
    return hold(Policy.ARRIVAL, "early");
  }

  /** Whether one comes on the minute. */
  public boolean arriveOnTime() {
    return hold(Policy.ARRIVAL, "on-time");
  }

  /** Whether thanks are due within 24 hours. */
  public boolean thankWithinDay() {
    return hold(Policy.THANK_YOU, "24-hours");
  }

  /** Whether questions about the user's own chances are asked. */
  public boolean askOwnChances() {
    return hold(Policy.OWN_CHANCES, "ask");
  }
}
