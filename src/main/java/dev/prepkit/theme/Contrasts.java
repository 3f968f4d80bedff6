package dev.prepkit.theme;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Locale;
import java.util.Optional;

/** Reports colours that cannot be read on each other, with the nearest ones that can. */
public final class Contrasts {

  /** What is read (WCAG 2.2, 1.4.6). */
  static final double OF_INK = 7;

  /** What is done next, and the ground where it is written on the accent (WCAG 2.2, 1.4.3). */
  static final double OF_ACCENT = 4.5;

  /** Two colours, one written on the other. */
  private record Pair(
      String name, Located<Colour> front, Located<Colour> ground, double needed, String where) {

    double ratio() {
      return front.value().contrast(ground.value());
    }

    /** What to write instead: for the one that is to blame, or else for the other one. */
    String advice(boolean groundToBlame) {
      Optional<String> ground = shade("ground", this.ground.value(), front.value());
      Optional<String> front = shade(name, this.front.value(), this.ground.value());
      return (groundToBlame ? ground.or(() -> front) : front.or(() -> ground))
          .orElse("choose two others, one dark and one light");
    }

    private Optional<String> shade(String name, Colour colour, Colour other) {
      return colour
          .readableOn(other, needed)
          .map(shade -> "the nearest '%s' that can be read is \"%s\"".formatted(name, shade));
    }
  }

  private final SourceLocation house;
  private final SourceLocation theme;
  private final Diagnostics diagnostics;

  /**
   * @param house the file in which a house names colours; they are to blame before all others
   * @param theme the {@code theme.yaml}, whose colours are to blame before those that it inherits
   */
  public Contrasts(SourceLocation house, SourceLocation theme, Diagnostics diagnostics) {
    this.house = house;
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /** Checks each pair in which a page writes one on the other. */
  public void check(Palette palette) {
    check(palette.light(), "");
    palette.dark().ifPresent(colours -> check(colours, " on dark screens"));
  }

  private void check(Colours colours, String where) {
    check(new Pair("ink", colours.ink(), colours.ground(), OF_INK, where));
    check(new Pair("accent", colours.accent(), colours.ground(), OF_ACCENT, where));
  }

  private void check(Pair pair) {
    if (pair.ratio() >= pair.needed()) {
      return;
    }
    boolean groundToBlame = blame(pair.ground()) > blame(pair.front());
    diagnostics.error(
        (groundToBlame ? pair.ground() : pair.front()).at(),
        "'%s' %s on 'ground' %s has a contrast of %s:1%s, and %s:1 is needed"
            .formatted(
                pair.name(),
                pair.front().value(),
                pair.ground().value(),
                cut(pair.ratio()),
                pair.where(),
                cut(pair.needed())),
        pair.advice(groundToBlame));
  }

  private int blame(Located<Colour> colour) {
    String file = colour.at().file();
    return file.equals(house.file()) ? 2 : file.equals(theme.file()) ? 1 : 0;
  }

  /** Cut, not rounded: 4.49 is not enough. */
  private static String cut(double ratio) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10).replace(".0", "");
  }
}
