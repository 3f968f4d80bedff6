package dev.prepkit.theme;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A colour of a screen (sRGB), each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);

  /** So many shades are tried on the way to black or white. */
  private static final int SHADES = 256;

  /** The colour that is written as {@code #8c2f16}; nothing where it is written in another way. */
  public static Optional<Colour> of(String text) {
    if (!text.matches("#[0-9a-fA-F]{6}")) {
      return Optional.empty();
    }
    int all = Integer.parseInt(text.substring(1), 16);
    return Optional.of(new Colour(all >> 16, all >> 8 & 255, all & 255));
  }

  /** How well one can be read on the other, from 1 to 21 (WCAG 2.2, contrast ratio). */
  public double contrast(Colour other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  /** How bright it is, from 0 to 1 (WCAG 2.2, relative luminance). */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /**
   * The nearest darker or lighter shade that can be read on a ground; nothing where none can.
   *
   * @param ratio the contrast that it must have
   */
  public Optional<Colour> readableOn(Colour ground, double ratio) {
    return IntStream.rangeClosed(0, SHADES)
        .mapToObj(step -> (double) step / SHADES)
        .flatMap(share -> Stream.of(mixed(BLACK, share), mixed(WHITE, share)))
        .filter(shade -> shade.contrast(ground) >= ratio)
        .findFirst();
  }

  /**
   * What comes of adding some of another colour.
   *
   * @param share of the other one, from 0 to 1
   */
  Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int mine, int theirs, double share) {
    return (int) Math.round(mine + (theirs - mine) * share);
  }

  /** As CSS and {@link #of} read it. */
  @Override
  public String toString() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
