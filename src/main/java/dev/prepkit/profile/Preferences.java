package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import java.util.Locale;

/**
 * How the user likes their kits.
 *
 * @param paper {@code a4}, {@code letter} or {@code both}
 * @param minutes how long a meeting they ask for
 * @param locale the language of the content, and how dates are written
 * @param largePrint whether they want their sheets in large print
 * @param fillable whether they want form fields on their sheets
 * @param bold whether they want questions about their own chances
 */
public record Preferences(
    String paper,
    boolean largePrint,
    boolean fillable,
    int minutes,
    Located<Locale> locale,
    boolean bold) {}
