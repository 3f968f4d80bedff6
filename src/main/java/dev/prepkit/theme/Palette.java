package dev.prepkit.theme;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fields;
import java.util.Optional;

/**
 * A theme's colours by day and by night.
 *
 * @param dark nothing where the theme is always light
 */
public record Palette(Colours light, Optional<Colours> dark) {

  /** What somebody names of both. */
  public record Choice(Colours.Choice light, Colours.Choice dark) {

    /** Nothing is named. */
    public static final Choice NONE = new Choice(Colours.Choice.NONE, Colours.Choice.NONE);

    static Choice read(Fields fields) {
      return new Choice(
          fields.fields("colours").map(Colours.Choice::read).orElse(Colours.Choice.NONE),
          fields.fields("dark-colours").map(Colours.Choice::read).orElse(Colours.Choice.NONE));
    }

    /** Whether nothing is named. */
    public boolean isEmpty() {
      return light.isEmpty() && dark.isEmpty();
    }

    /** The whole palette of a theme, which is always light where it says nothing of the dark. */
    Palette over(SourceLocation theme) {
      Colours plain = Colours.blackOnWhite(theme);
      return new Palette(
          light.over(plain),
          dark.isEmpty() ? Optional.empty() : Optional.of(dark.over(Colours.whiteOnBlack(theme))));
    }

    Choice over(Choice below) {
      return new Choice(light.over(below.light), dark.over(below.dark));
    }
  }

  /**
   * The same with what a house names; an accent that is named for the day alone becomes, by night,
   * the nearest shade that can be read there with ease.
   */
  public Palette with(Choice choice) {
    return new Palette(
        choice.light().over(light),
        dark.map(choice.dark()::over).map(night -> withAccentOf(choice, night)));
  }

  private static Colours withAccentOf(Choice choice, Colours night) {
    Colour ground = night.ground().value();
    Optional<Located<Colour>> accent =
        choice
            .light()
            .accent()
            .filter(named -> choice.dark().accent().isEmpty())
            .flatMap(
                named ->
                    named
                        .value()
                        .readableOn(ground, Contrasts.OF_INK)
                        .or(() -> named.value().readableOn(ground, Contrasts.OF_ACCENT))
                        .map(shade -> new Located<>(shade, named.at())));
    return new Colours.Choice(Optional.empty(), Optional.empty(), accent).over(night);
  }
}
