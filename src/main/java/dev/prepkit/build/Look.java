package dev.prepkit.build;

import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.policy.Policies;
import dev.prepkit.print.PrintOptions;
import dev.prepkit.site.SiteAddress;
import dev.prepkit.text.Direction;
import java.util.Locale;
import java.util.Optional;

/**
 * How an edition is to look.
 *
 * @param own where it is decided that it has no pages but the user's own, if it is
 */
record Look(
    Located<String> theme,
    Located<Locale> locale,
    Policies policies,
    PrintOptions print,
    boolean personal,
    Optional<SourceLocation> own) {

  /** The look of the public edition. */
  static Look of(Settings settings) {
    return new Look(
        settings.theme(),
        settings.locale(),
        settings.policies(),
        settings.print(),
        false,
        settings.content().own());
  }

  /** The same look, but for what somebody asks for now. */
  Look with(Wishes wishes) {
    return new Look(
        wishes.theme().orElse(theme), locale, policies, wishes.over(print), personal, own);
  }

  /** Its language, as pages state it (BCP 47). */
  String tag() {
    return locale.value().stripExtensions().toLanguageTag();
  }

  /** The way its words run, as pages state it. */
  String direction() {
    return Direction.of(locale.value()).word();
  }

  /** Where everybody will find the site; a personal one is found by nobody else. */
  Optional<SiteAddress> address(Settings settings) {
    return settings.address().filter(address -> !personal);
  }
}
