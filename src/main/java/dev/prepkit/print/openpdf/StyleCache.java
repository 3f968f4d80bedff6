package dev.prepkit.print.openpdf;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xhtmlrenderer.css.extend.AttributeResolver;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/**
 * Parses styles once for all documents and threads, by their text: those of each {@code <style>}
 * element, and those of each {@code style} attribute.
 */
final class StyleCache {

  /** A theme has about five; a question sheet is tried out with some twenty settings besides. */
  private static final int MOST_SHEETS = 100;

  private static final int MOST_ATTRIBUTES = 2000;

  private final Map<String, Styles<Stylesheet>> sheets =
      Collections.synchronizedMap(new Recent<>(MOST_SHEETS));
  private final Map<String, Styles<Ruleset>> attributes =
      Collections.synchronizedMap(new Recent<>(MOST_ATTRIBUTES));
  private final Stylesheet defaults = defaultStyles();

  private static Stylesheet defaultStyles() {
    String text =
        text(XhtmlNamespaceHandler.class, "/resources/css/XhtmlNamespaceHandler.css")
            + text(StyleCache.class, "paper.css");
    Stylesheet sheet = StyleParser.sheet(text, Origin.USER_AGENT).styles();
    Declarations.of(sheet).forEach(Declarations::settle);
    return sheet;
  }

  private static String text(Class<?> beside, String name) {
    return new String(Resources.read(beside, name), StandardCharsets.UTF_8);
  }

  /** The styles below those of every theme. */
  Stylesheet defaults() {
    return defaults;
  }

  /** The styles of a {@code <style>} element. */
  Styles<Stylesheet> sheet(String text) {
    return remembered(sheets, text, Styles::sheet);
  }

  /** The styles of a {@code style} attribute. */
  Styles<Ruleset> attribute(String text) {
    return remembered(attributes, text, Styles::attribute);
  }

  /** Two threads may both parse a text that is new; holding one up would cost more. */
  private static <V> V remembered(Map<String, V> known, String text, Function<String, V> parse) {
    V found = known.get(text);
    if (found == null) {
      found = parse.apply(text);
      known.put(text, found);
    }
    return found;
  }

  /**
   * Finds the styles for the elements of one document. A new matcher writes the order of all
   * selectors into the selectors, and reads it back: one thread at a time.
   */
  Matcher matcher(
      AttributeResolver elements,
      AttributeStyles attributes,
      List<Stylesheet> sheets,
      String medium) {
    synchronized (StyleParser.SELECTORS) {
      return new Matcher(new DOMTreeResolver(), elements, attributes, sheets, medium);
    }
  }
}
