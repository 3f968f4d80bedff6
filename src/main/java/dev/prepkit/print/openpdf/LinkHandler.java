package dev.prepkit.print.openpdf;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/**
 * Knows which links may stand in a PDF, and hides all of them from Flying Saucer while it paints:
 * it would write annotations that are not tagged.
 */
final class LinkHandler extends XhtmlNamespaceHandler {

  private static final Pattern PRINTABLE = Pattern.compile("(?s)https?://|mailto:|#.");

  private boolean hidden;

  @Override
  public @Nullable String getLinkUri(Element element) {
    return hidden ? null : target(element);
  }

  /** For selectors such as {@code [scope=row]}: attributes of HTML have no namespace. */
  @Override
  public String getAttributeValue(Element element, @Nullable String namespace, String name) {
    return element.getAttribute(name);
  }

  /** Runs something that must not see links. */
  void hiding(Runnable work) {
    hidden = true;
    try {
      work.run();
    } finally {
      hidden = false;
    }
  }

  /** The address that a link leads to; null when it is none that belongs on paper. */
  static @Nullable String target(Element element) {
    String href = element.getNodeName().equals("a") ? element.getAttribute("href") : "";
    return !href.isEmpty() && PRINTABLE.matcher(href).lookingAt() ? href : null;
  }

  /** A link for the structure tree: an element with such an address. */
  static boolean isLink(Element element) {
    return target(element) != null;
  }
}
