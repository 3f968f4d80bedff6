package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import java.util.Locale;

/**
 * How the user likes their kits.
 *
 * @param paper {@code a4} or {@code letter}
 * @param minutes how long a meeting they ask for
 * @param locale the language of the content, and how dates are written
 * @param bold whether they want questions about their own chances
 */
public record Preferences(String paper, int minutes, Located<Locale> locale, boolean bold) {}
