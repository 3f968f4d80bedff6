package dev.prepkit.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a house gives to the look of its site.
 *
 * @param choice its colours
 * @param files its pictures, by their address below the site's root
 * @param sources where these lie in the user's folder
 */
public record Branding(
    Brand brand, Palette.Choice choice, Map<String, byte[]> files, List<String> sources) {

  /** That of nobody. */
  public static final Branding NONE =
      new Branding(Brand.NONE, Palette.Choice.NONE, Map.of(), List.of());

  public Branding {
    files = Map.copyOf(files);
    sources = List.copyOf(sources);
  }

  /** The picture for pages. */
  public Optional<byte[]> logo() {
    return brand.logo().map(logo -> files.get(logo.address()));
  }
}
