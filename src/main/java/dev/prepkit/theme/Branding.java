package dev.prepkit.theme;

import java.util.Map;
import java.util.Optional;

/**
 * What a house gives to the look of its site.
 *
 * @param choice its colours
 * @param files its pictures, by their address below the site's root
 */
public record Branding(Brand brand, Palette.Choice choice, Map<String, byte[]> files) {

  /** That of nobody. */
  public static final Branding NONE = new Branding(Brand.NONE, Palette.Choice.NONE, Map.of());

  public Branding {
    files = Map.copyOf(files);
  }

  /** The picture for pages. */
  public Optional<byte[]> logo() {
    return brand.logo().map(logo -> files.get(logo.address()));
  }
}
