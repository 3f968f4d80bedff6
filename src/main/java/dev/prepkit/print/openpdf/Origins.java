package dev.prepkit.print.openpdf;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.Places;
import dev.prepkit.print.PrintProblem.InTheme;
import dev.prepkit.print.ThemeFault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Says where the elements of a document were written in the theme. */
record Origins(Places places) {

  /** The place of an element, or of the nearest one around it that has a place. */
  Optional<SourceLocation> of(@Nullable Node node) {
    for (Node each = node; each instanceof Element element; each = each.getParentNode()) {
      if (element.hasAttribute(Places.ATTRIBUTE)) {
        return places.find(element.getAttribute(Places.ATTRIBUTE));
      }
    }
    return Optional.empty();
  }

  /** The same for an element before layout. */
  Optional<SourceLocation> of(org.jsoup.nodes.Element element) {
    org.jsoup.nodes.Element placed = element.closest("[" + Places.ATTRIBUTE + "]");
    return placed == null ? Optional.empty() : places.find(placed.attr(Places.ATTRIBUTE));
  }

  /**
   * The place of something in the styles of an element.
   *
   * @param before what stands before it
   * @param texts what it is, the longest text first
   */
  Optional<SourceLocation> within(Element element, String before, String... texts) {
    String number = element.getAttribute(Places.ATTRIBUTE);
    return places.find(number, before, List.of(texts)).or(() -> of(element));
  }

  InTheme fault(Element element, ThemeFault fault) {
    return new InTheme(of(element), fault);
  }
}
