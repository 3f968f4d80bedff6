package dev.prepkit.build;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.print.PrintOptions;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code prepkit.yaml} says about the site; nothing in it is personal.
 *
 * @param title the site's title, where it has one of its own
 * @param organisation who publishes it
 * @param print for sheets that belong to nobody
 */
public record Settings(
    Optional<String> title,
    Optional<String> organisation,
    Located<String> theme,
    Located<Locale> locale,
    PrintOptions print) {}
