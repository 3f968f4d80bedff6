package dev.prepkit.theme;

/**
 * The style sheet that gives a house's colours to a theme, as custom properties: what is not named
 * stays the theme's own.
 */
public final class BrandStyles {

  /** Where it lies below the site's root. */
  public static final String PATH = "assets/brand.css";

  private static final String DARK = "(prefers-color-scheme: dark)";
  private static final Colour WHITE = new Colour(255, 255, 255);

  private BrandStyles() {}

  /**
   * Writes it.
   *
   * @param palette the theme's, with what the house names
   */
  public static String of(Palette palette, Palette.Choice choice) {
    String day = block(palette.light(), choice.light());
    String all =
        palette
            .dark()
            .map(colours -> block(colours, choice.dark()))
            .map(night -> when("not " + DARK, day) + when(DARK, night))
            .orElse(day);
    return "/* The colours of prepkit.yaml. */\n" + all;
  }

  private static String when(String condition, String block) {
    return "@media " + condition + " {\n" + block + "}\n";
  }

  private static String block(Colours colours, Colours.Choice choice) {
    StringBuilder block = new StringBuilder(":root {\n");
    add(block, "accent", colours.accent().value());
    if (choice.changesPaper()) {
      addPaper(block, colours);
    }
    return block.append("}\n").toString();
  }

  /** Ground and ink, and what stands between the two. */
  private static void addPaper(StringBuilder block, Colours colours) {
    Colour ground = colours.ground().value();
    Colour ink = colours.ink().value();
    Colour soft = ink.mixed(ground, 0.22);
    add(block, "ground", ground);
    add(block, "ink", ink);
    add(block, "soft", soft.readableOn(ground, Contrasts.OF_ACCENT).orElse(ink));
    add(block, "sheet", ground.mixed(WHITE, 0.06));
    add(block, "hair", ground.mixed(ink, 0.18));
    add(block, "edge", ground.mixed(ink, 0.55));
    add(block, "gap", ground.mixed(colours.accent().value(), 0.15));
  }

  private static void add(StringBuilder block, String name, Colour colour) {
    block.append("  --brand-%s: %s;\n".formatted(name, colour));
  }
}
