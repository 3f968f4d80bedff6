package dev.prepkit.theme;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.template.Counted;
import dev.prepkit.text.Borrowed;
import dev.prepkit.text.SourceTree;
import java.util.List;
import java.util.Map;

/**
 * A theme, with all that it inherits.
 *
 * @param at its {@code theme.yaml}
 * @param files its folder laid over the folders of the themes that it extends
 * @param speech what its pages and sheets say beside the content
 * @param fonts for paper; the first face of a family named in {@code fallbacks} helps out where the
 *     others lack a character
 * @param palette its colours
 * @param leaveOut the sheets that it does not print, by name
 * @param styles its own style sheets, in {@code assets}, after those of the themes that it extends
 */
public record Theme(
    String name,
    SourceLocation at,
    SourceTree files,
    Speech speech,
    List<Font> fonts,
    List<String> fallbacks,
    Palette palette,
    List<Located<String>> leaveOut,
    List<String> styles) {

  /**
   * A font file of the theme.
   *
   * @param file its path in the theme, and where theme.yaml names it
   * @param weight 400 for regular, 600 and above for bold
   */
  public record Font(String family, Located<String> file, int weight, boolean italic) {}

  /**
   * What a theme says.
   *
   * @param words by name
   * @param counts words that stand with a number, by name
   * @param borrowed what stands in another language than the kit
   */
  public record Speech(Map<String, String> words, Map<String, Counted> counts, Borrowed borrowed) {

    public Speech {
      words = Map.copyOf(words);
      counts = Map.copyOf(counts);
    }
  }

  public Theme {
    fonts = List.copyOf(fonts);
    fallbacks = List.copyOf(fallbacks);
    leaveOut = List.copyOf(leaveOut);
    styles = List.copyOf(styles);
  }

  /** Its words that stand alone, by name. */
  public Map<String, String> words() {
    return speech.words();
  }
}
