package dev.prepkit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What theme.yaml says of a shipped theme's colours is what its styles paint with. */
class ThemeColoursTest {

  private static final Pattern TOKEN =
      Pattern.compile("--(\\w+): var\\(--brand-\\w+, (#[0-9a-f]{6})\\);");

  @ParameterizedTest
  @CsvSource({"plain, site", "campus, campus", "letter, letter"})
  void styles_and_theme_agree_and_all_can_be_read(String name, String file) throws IOException {
    List<Map<String, Colour>> blocks = blocks(name, file);
    assertThat(blocks).hasSize(2);
    Palette palette = theme(name).palette();
    for (int i = 0; i < 2; i++) {
      Map<String, Colour> css = blocks.get(i);
      Colours colours = i == 0 ? palette.light() : palette.dark().orElseThrow();
      assertThat(css)
          .containsEntry("paper", colours.ground().value())
          .containsEntry("ink", colours.ink().value())
          .containsEntry("next", colours.accent().value());
      for (String ground : List.of("paper", "sheet")) {
        for (String front : List.of("ink", "soft", "next")) {
          assertThat(css.get(front).contrast(css.get(ground)))
              .as("%s %s: %s on %s", name, i, front, ground)
              .isGreaterThanOrEqualTo(7);
        }
        assertThat(css.get("edge").contrast(css.get(ground)))
            .as("%s %s: edge on %s", name, i, ground)
            .isGreaterThanOrEqualTo(3);
      }
      assertThat(css.get("ink").contrast(css.get("gap"))).isGreaterThanOrEqualTo(7);
    }
  }

  private static Theme theme(String name) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    return new ThemeReader(List.of(new SourceRoot(Path.of("themes"), "themes")), diagnostics)
        .read(new Located<>(name, SourceLocation.of("test")), Languages.of(Locale.UK))
        .orElseThrow(() -> new AssertionError(diagnostics.all()));
  }

  /** The colours of the light and of the dark, by the names of their tokens. */
  private static List<Map<String, Colour>> blocks(String theme, String file) throws IOException {
    String styles = Files.readString(Path.of("themes", theme, "assets", file + ".css"));
    List<Map<String, Colour>> blocks = new ArrayList<>();
    for (String block : styles.split(":root \\{")) {
      Map<String, Colour> colours = new TreeMap<>();
      Matcher token = TOKEN.matcher(block.substring(0, block.indexOf('}') + 1));
      while (token.find()) {
        colours.put(token.group(1), Colour.of(token.group(2)).orElseThrow());
      }
      if (!colours.isEmpty()) {
        blocks.add(colours);
      }
    }
    return blocks;
  }
}
