package dev.prepkit.search;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The headings of a page that a link can lead to, each by the element that opens its section. */
final class Places {

  /** A heading, and the id that leads to it. */
  record Place(String anchor, String heading) {}

  private static final Evaluator HEADINGS = Selector.evaluatorOf("h2, h3, h4, h5, h6");
  private static final Evaluator FOLDED = Selector.evaluatorOf("details");
  private static final Evaluator TARGET = Selector.evaluatorOf("[id]");

  private final Element main;
  private final Map<Node, Place> byOpener = new IdentityHashMap<>();
  private final Set<Node> headings = Collections.newSetFromMap(new IdentityHashMap<>());

  Places(Element main) {
    this.main = main;
    main.select(HEADINGS).forEach(this::add);
  }

  /** The place whose section begins with a node. */
  Optional<Place> openedBy(Node node) {
    return Optional.ofNullable(byOpener.get(node));
  }

  /** Whether a node is the heading of a place. */
  boolean isHeading(Node node) {
    return headings.contains(node);
  }

  private void add(Element heading) {
    Element folded = heading.closest(FOLDED);
    if (folded != null && isFirst(heading, folded)) {
      Optional.ofNullable(folded.selectFirst(TARGET)).ifPresent(id -> put(folded, id, heading));
      return;
    }
    Element opener = heading;
    while (opener != main && !opener.hasAttr("id") && isFirst(heading, opener.parent())) {
      opener = opener.parent();
    }
    if (opener != main && opener.hasAttr("id")) {
      put(opener, opener, heading);
    }
  }

  private static boolean isFirst(Element heading, Element element) {
    return element.selectFirst(HEADINGS) == heading;
  }

  private void put(Element opener, Element target, Element heading) {
    byOpener.put(opener, new Place(target.id(), heading.text()));
    headings.add(heading);
  }
}
