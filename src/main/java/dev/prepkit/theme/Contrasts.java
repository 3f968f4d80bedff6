package dev.prepkit.theme;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Locale;

/** Reports colours that cannot be read on each other, with the nearest ones that can. */
public final class Contrasts {

  /** What is read (WCAG 2.2, 1.4.6). */
  static final double OF_INK = 7;

  /** What is done next, and the ground where it is written on the accent (WCAG 2.2, 1.4.3). */
  static final double OF_ACCENT = 4.5;

  private final SourceLocation theme;
  private final Diagnostics diagnostics;

  /**
   * @param theme the {@code theme.yaml}; colours that are named elsewhere are to blame before its
   *     own
   */
  public Contrasts(SourceLocation theme, Diagnostics diagnostics) {
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /** Checks each pair in which a page writes one on the other. */
  public void check(Palette palette) {
    check(palette.light());
    palette.dark().ifPresent(this::check);
  }

  private void check(Colours colours) {
    check("ink", colours.ink(), colours.ground(), OF_INK);
    check("accent", colours.accent(), colours.ground(), OF_ACCENT);
  }

  private void check(String name, Located<Colour> front, Located<Colour> ground, double needed) {
    double ratio = front.value().contrast(ground.value());
    if (ratio >= needed) {
      return;
    }
    boolean groundToBlame = isOfTheme(front) && !isOfTheme(ground);
    Located<Colour> blamed = groundToBlame ? ground : front;
    Colour other = groundToBlame ? front.value() : ground.value();
    diagnostics.error(
        blamed.at(),
        "'%s' %s on 'ground' %s has a contrast of %s:1, and %s:1 is needed"
            .formatted(name, front.value(), ground.value(), cut(ratio), cut(needed)),
        blamed
            .value()
            .readableOn(other, needed)
            .map(shade -> "the nearest shade that can be read is \"" + shade + "\"")
            .orElse("no shade of it can be read there; change the other one"));
  }

  private boolean isOfTheme(Located<Colour> colour) {
    return colour.at().file().equals(theme.file());
  }

  /** Cut, not rounded: 4.49 is not enough. */
  private static String cut(double ratio) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10).replace(".0", "");
  }
}
