package dev.prepkit.print.openpdf;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the heading, question or other words that stand before an element. */
final class PrecedingText {

  private PrecedingText() {}

  /** The whole paragraph, or its last words only if the element stands inside it. */
  static Optional<String> of(Element element) {
    for (Node node = before(element); node != null; node = before(node)) {
      if (node instanceof TextNode text && hasWords(text)) {
        Element block = block(text);
        return Optional.of(element.parents().contains(block) ? text.text() : block.text());
      }
    }
    return Optional.empty();
  }

  /** The node before this one in the order of the document. */
  private static @Nullable Node before(Node node) {
    Node last = node.previousSibling();
    if (last == null) {
      return node.parent();
    }
    while (last.childNodeSize() > 0) {
      last = last.childNode(last.childNodeSize() - 1);
    }
    return last;
  }

  private static boolean hasWords(TextNode text) {
    boolean shown = text.parent() instanceof Element parent && parent.closest("body") != null;
    return shown && text.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Element block(TextNode text) {
    Element block = (Element) text.parentNode();
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }
}
