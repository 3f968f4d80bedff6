package dev.prepkit.build;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.policy.Policies;
import dev.prepkit.print.PrintOptions;
import dev.prepkit.site.SiteAddress;
import dev.prepkit.theme.Branding;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code prepkit.yaml} says about the site; nothing in it is personal.
 *
 * @param title the site's title, where it has one of its own
 * @param organisation who publishes it
 * @param branding what the house gives to the look of the site
 * @param address where everybody will find it, once that is settled
 * @param policies what the house decides where guides disagree
 * @param print for sheets that belong to nobody
 */
public record Settings(
    Optional<String> title,
    Optional<String> organisation,
    Branding branding,
    Optional<SiteAddress> address,
    Located<String> theme,
    Located<Locale> locale,
    Policies policies,
    PrintOptions print) {

  /** The same settings for a site in another language. */
  Settings in(Located<Locale> other) {
    return new Settings(title, organisation, branding, address, theme, other, policies, print);
  }
}
