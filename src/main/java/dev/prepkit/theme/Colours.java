package dev.prepkit.theme;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fields;
import java.util.Optional;

/**
 * The three colours that a theme lives by, each with the place that decided it.
 *
 * @param ground behind everything
 * @param ink of what is read
 * @param accent of what to do next
 */
public record Colours(Located<Colour> ground, Located<Colour> ink, Located<Colour> accent) {

  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);

  /** Those of a theme that names none. */
  static Colours blackOnWhite(SourceLocation theme) {
    return of(new Located<>(WHITE, theme), new Located<>(BLACK, theme));
  }

  /** Those of a theme that names none for the dark. */
  static Colours whiteOnBlack(SourceLocation theme) {
    return of(new Located<>(BLACK, theme), new Located<>(WHITE, theme));
  }

  private static Colours of(Located<Colour> ground, Located<Colour> ink) {
    return new Colours(ground, ink, ink);
  }

  /** Those of the three that somebody names; the others stay as they are. */
  public record Choice(
      Optional<Located<Colour>> ground,
      Optional<Located<Colour>> ink,
      Optional<Located<Colour>> accent) {

    /** Nothing is named. */
    public static final Choice NONE =
        new Choice(Optional.empty(), Optional.empty(), Optional.empty());

    static Choice read(Fields fields) {
      Choice choice =
          new Choice(colour(fields, "ground"), colour(fields, "ink"), colour(fields, "accent"));
      fields.finish();
      return choice;
    }

    private static Optional<Located<Colour>> colour(Fields fields, String key) {
      Optional<Located<String>> text = fields.locatedText(key);
      Optional<Colour> colour = text.map(Located::value).flatMap(Colour::of);
      if (text.isPresent() && colour.isEmpty()) {
        fields.reject(
            text.get().at(),
            "'" + text.get().value() + "' is no colour",
            "write it like \"#8c2f16\", with six digits and between quotes");
      }
      return colour.map(each -> new Located<>(each, text.get().at()));
    }

    boolean isEmpty() {
      return equals(NONE);
    }

    /** Whether it changes what most of a page is made of. */
    boolean changesPaper() {
      return ground.isPresent() || ink.isPresent();
    }

    Choice over(Choice below) {
      return new Choice(ground.or(below::ground), ink.or(below::ink), accent.or(below::accent));
    }

    Colours over(Colours below) {
      return new Colours(
          ground.orElse(below.ground()), ink.orElse(below.ink()), accent.orElse(below.accent()));
    }
  }
}
