package dev.prepkit.policy;

/**
 * What holds in one matter, and who said so.
 *
 * @param position one of {@link Policy#positions()}, or a number of minutes that the user asked for
 */
public record Decision(Policy policy, String position, Decider by) {

  static Decision usual(Policy policy) {
    return new Decision(policy, policy.usual(), Decider.KIT);
  }
}
