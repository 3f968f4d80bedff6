package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads a W3C tree as lists. */
final class Nodes {

  private Nodes() {}

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      children.add(each);
    }
    return children;
  }

  /** The elements of that name, or all with {@code *}. */
  static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** How many characters of a text leave a mark on paper. */
  static int inked(String text) {
    return (int) text.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0xA0).count();
  }
}
