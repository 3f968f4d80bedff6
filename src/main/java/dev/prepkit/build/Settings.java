package dev.prepkit.build;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
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
 * @param content what the public edition says
 * @param policies what the house decides where guides disagree
 * @param print for sheets that belong to nobody
 */
public record Settings(
    Optional<String> title,
    Optional<String> organisation,
    Branding branding,
    Optional<SiteAddress> address,
    Located<String> theme,
    Content content,
    Policies policies,
    PrintOptions print) {

  /**
   * What the public edition says.
   *
   * @param locale in which language
   * @param own where it says that the house's own pages are the only ones, if it does
   */
  public record Content(Located<Locale> locale, Optional<SourceLocation> own) {}

  Located<Locale> locale() {
    return content.locale();
  }

  /** The same settings for a site in another language. */
  Settings in(Located<Locale> other) {
    return new Settings(
        title,
        organisation,
        branding,
        address,
        theme,
        new Content(other, content.own()),
        policies,
        print);
  }
}
