package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.InlineText;

/** Keeps count of what was painted: every character of the document once, and none lost. */
final class PaintAudit {

  private final Set<InlineText> painted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> fields = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Node, Integer> characters = new IdentityHashMap<>();

  /** Notes a text, unless it was painted before: a table's head is repeated on every page. */
  boolean first(InlineText text) {
    return painted.add(text);
  }

  /** Notes a field, unless it was painted before: nothing may have the same field twice. */
  boolean first(Element field) {
    return fields.add(field);
  }

  void count(InlineText text) {
    if (text.getTextNode() != null) {
      characters.merge(text.getTextNode(), Nodes.inked(text.getSubstring()), Integer::sum);
    }
  }

  /**
   * The texts, and the titles of fields, that were not painted exactly once, leaving out what the
   * styles hide or repeat.
   */
  List<String> lost(Element body, SharedContext styles) {
    List<String> lost = new ArrayList<>();
    collect(body, styles, lost);
    return lost;
  }

  private void collect(Element element, SharedContext styles, List<String> lost) {
    if (Roles.isDecoration(element) || isApart(styles.getStyle(element))) {
      return;
    }
    if (Roles.isField(element) && !fields.contains(element)) {
      lost.add(element.getAttribute("title"));
    }
    for (Node node : Nodes.children(element)) {
      if (node instanceof Element child) {
        collect(child, styles, lost);
      } else if (node instanceof Text text && !isComplete(text)) {
        lost.add(text.getData().strip());
      }
    }
  }

  private boolean isComplete(Text text) {
    int count = characters.getOrDefault(text, 0);
    String data = text.getData();
    int plain = Nodes.inked(data);
    if (count == plain) {
      return true;
    }
    int upper = Nodes.inked(data.toUpperCase(Locale.ROOT)); // ß becomes SS
    int lower = Nodes.inked(data.toLowerCase(Locale.ROOT)); // İ becomes i and a dot
    return count >= Math.min(plain, upper) && count <= Math.max(upper, lower);
  }

  private static boolean isApart(CalculatedStyle style) {
    return style.isIdent(CSSName.DISPLAY, IdentValue.NONE)
        || style.isIdent(CSSName.VISIBILITY, IdentValue.HIDDEN)
        || style.isRunning();
  }
}
