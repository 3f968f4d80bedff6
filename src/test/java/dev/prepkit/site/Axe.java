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
      async ([rules, part]) => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const runOnly = rules.length ? rules : tags;
        const found = await axe.run(part, {
          runOnly,
          resultTypes: ['violations'],
          rules: rules.length ? {} : {'target-size': {enabled: true}},
        });
        return found.violations.map(({id, nodes}) =>
            id + ': ' + nodes.map(({target, any}) => target + ' ' + any.map((it) => it.message)).join('; '));
      }
      """;

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
    return ask(page, "html");
  }

  /**
   * What depends on colours alone.
   *
   * @param part the elements to look at, by a selector that fits some
   */
  public static List<?> ofColours(Page page, String part) {
    return ask(page, part, "color-contrast", "link-in-text-block");
  }

  /** What depends on where things stand. */
  public static List<?> ofPlaces(Page page) {
    return ask(page, "html", "target-size", "scrollable-region-focusable", "region");
  }

  private static List<?> ask(Page page, String part, String... rules) {
    page.evaluate(SCRIPT);
    return (List<?>) page.evaluate(RUN, List.of(List.of(rules), part));
  }
}
