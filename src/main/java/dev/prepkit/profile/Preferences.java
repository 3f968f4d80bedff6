package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.policy.Policies;
import java.util.Locale;

/**
 * How the user likes their kits.
 *
 * @param paper {@code a4}, {@code letter} or {@code both}
 * @param locale the language of the content, and how dates are written
 * @param largePrint whether they want their sheets in large print
 * @param fillable whether they want form fields on their sheets
 * @param policies what they, or their career center, decided
 */
public record Preferences(
    String paper, boolean largePrint, boolean fillable, Located<Locale> locale, Policies policies) {

  /** The same preferences for kits in another language. */
  public Preferences in(Located<Locale> other) {
    return new Preferences(paper, largePrint, fillable, other, policies);
  }

  /** How long a meeting they ask for. */
  public int minutes() {
    return policies.minutes();
  }

  /** Whether they want questions about their own chances. */
  public boolean bold() {
    return policies.askOwnChances();
  }
}
