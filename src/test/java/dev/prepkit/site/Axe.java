package dev.prepkit.site;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe-core finds wrong with a page as it is shown now: WCAG 2.2 A and AA, and good practice.
 */
public final class Axe {

  private static final String SCRIPT = "'axe' in window || (() => {" + script() + "})()";

  private static final String RUN =
      """
      async ([rules, part, left]) => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const runOnly = rules.length ? rules : tags;
        const found = await axe.run(part, {
          runOnly,
          resultTypes: ['violations'],
          rules: rules.length ? {} : {
            'target-size': {enabled: true},
            ...Object.fromEntries(left.map((rule) => [rule, {enabled: false}])),
          },
        });
        return found.violations.map(({id, nodes}) =>
            id + ': ' + nodes.map(({target, any}) => target + ' ' + any.map((it) => it.message)).join('; '));
      }
      """;

  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private Axe() {}

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything. */
  public static List<?> violations(Page page) {
    return ask(page, "html", List.of(), List.of());
  }

  /** Everything but what {@link #ofColours} finds, which takes the longest. */
  static List<?> butColours(Page page) {
    return ask(page, "html", List.of(), COLOURS);
  }

  /**
   * What depends on colours alone.
   *
   * @param part the elements to look at, by a selector that fits some
   */
  public static List<?> ofColours(Page page, String part) {
    return ask(page, part, COLOURS, List.of());
  }

  /** What depends on where things stand. */
  public static List<?> ofPlaces(Page page) {
    return ask(
        page, "html", List.of("target-size", "scrollable-region-focusable", "region"), List.of());
  }

  private static List<?> ask(Page page, String part, List<String> rules, List<String> left) {
    page.evaluate(SCRIPT);
    return (List<?>) page.evaluate(RUN, List.of(rules, part, left));
  }
}
