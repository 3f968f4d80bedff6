package dev.prepkit.theme;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.util.Optional;

/** What a theme's things that are no pages look like, each colour written {@code #rrggbb}. */
public record Colours(String ground, String ink, String accent) {

  /** Those of a theme that names none. */
  static final Colours PLAIN = new Colours("#ffffff", "#000000", "#000000");

  static Colours read(Fields fields) {
    Colours colours =
        new Colours(
            colour(fields, "ground").orElse(PLAIN.ground),
            colour(fields, "ink").orElse(PLAIN.ink),
            colour(fields, "accent").or(() -> colour(fields, "ink")).orElse(PLAIN.accent));
    fields.finish();
    return colours;
  }

  private static Optional<String> colour(Fields fields, String key) {
    Optional<Located<String>> text = fields.locatedText(key);
    Optional<String> colour =
        text.map(Located::value).filter(word -> word.matches("#[0-9a-fA-F]{6}"));
    if (text.isPresent() && colour.isEmpty()) {
      fields.reject(
          text.get().at(),
          "'" + text.get().value() + "' is no colour",
          "write it like \"#8c2f16\", with six digits and between quotes");
    }
    return colour;
  }
}
