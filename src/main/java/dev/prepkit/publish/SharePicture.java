package dev.prepkit.publish;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.theme.Colour;
import dev.prepkit.theme.Colours;
import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the picture that stands for a page where somebody links to it: its title, and the site's,
 * in the fonts and colours of the theme. It says no more than its description beside it.
 */
public final class SharePicture {

  /** What the theme gives to it. */
  public record Look(List<Path> headings, List<Path> texts, Colours colours, boolean rightToLeft) {

    public Look {
      headings = List.copyOf(headings);
      texts = List.copyOf(texts);
    }
  }

  /** In dots, as those who show it ask for. */
  public static final int WIDTH = 1200;

  public static final int HEIGHT = 630;

  private static final int SIDE = 104;
  private static final int BINDING = 56;
  private static final int TOP = 84;
  private static final int ROOM = 340; // for the title
  private static final int FOOT = HEIGHT - 84;
  private static final float LEADING = 1.2f;
  private static final float SMALL = 36;
  private static final float[] SIZES = {92, 84, 76, 68, 60, 54, 48};
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Look look;
  private final CardFonts headings;
  private final CardFonts texts;

  public SharePicture(Look look) {
    this.look = look;
    this.headings = new CardFonts(look.headings());
    this.texts = new CardFonts(look.texts());
  }

  /** The picture of a page, as a PNG file. */
  public byte[] draw(String title, String site) {
    TwoTone picture = new TwoTone(WIDTH, HEIGHT);
    picture.ink(placed(BINDING, 0, 3, HEIGHT));
    Title set = title(title);
    float y = TOP + set.size();
    for (TextLayout line : set.lines()) {
      picture.ink(line.getOutline(at(line, y)));
      y += set.size() * LEADING;
    }
    picture.accent(placed(SIDE, FOOT - 66, 88, 8));
    TextLayout name = lines(texts, site, SMALL).getFirst();
    picture.ink(name.getOutline(at(name, FOOT)));
    Colours colours = look.colours();
    return picture.png(color(colours.ground()), color(colours.ink()), color(colours.accent()));
  }

  private static Color color(Located<Colour> colour) {
    return Color.decode(colour.value().toString());
  }

  /** A title in the largest type in which it finds room; what is too long even then is cut. */
  private record Title(float size, List<TextLayout> lines) {}

  private Title title(String text) {
    for (float size : SIZES) {
      List<TextLayout> lines = lines(headings, text, size);
      if (lines.size() <= most(size)) {
        return new Title(size, lines);
      }
    }
    float least = SIZES[SIZES.length - 1];
    return new Title(least, lines(headings, text, least).subList(0, most(least)));
  }

  /** So many lines have room; the first one takes no leading. */
  private static int most(float size) {
    return (int) ((ROOM - size) / (size * LEADING)) + 1;
  }

  private List<TextLayout> lines(CardFonts fonts, String text, float size) {
    AttributedCharacterIterator characters = fonts.set(text, size).getIterator();
    LineBreakMeasurer measurer = new LineBreakMeasurer(characters, EXACT);
    List<TextLayout> lines = new ArrayList<>();
    while (measurer.getPosition() < characters.getEndIndex()) {
      lines.add(measurer.nextLayout(WIDTH - 2 * SIDE));
    }
    return lines;
  }

  private AffineTransform at(TextLayout line, float y) {
    float x = look.rightToLeft() ? WIDTH - SIDE - line.getVisibleAdvance() : SIDE;
    return AffineTransform.getTranslateInstance(x, y);
  }

  private Rectangle2D placed(int x, int y, int width, int height) {
    return new Rectangle2D.Float(look.rightToLeft() ? WIDTH - x - width : x, y, width, height);
  }
}
