package dev.prepkit.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page names.
 *
 * @param anchors the places in it
 * @param addresses where its links lead, and the files that it loads
 * @param names what it says of places in itself
 */
record PageLinks(Set<String> anchors, Set<Link> addresses, Set<Link> names) {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "xlink:href", "poster", "data", "action", "formaction", "cite");

  /** The attributes that hold ids (HTML Living Standard; WAI-ARIA 1.2, 6.2.4). */
  private static final Set<String> NAMES =
      Set.of(
          "for",
          "form",
          "headers",
          "list",
          "popovertarget",
          "commandfor",
          "aria-activedescendant",
          "aria-controls",
          "aria-describedby",
          "aria-details",
          "aria-errormessage",
          "aria-flowto",
          "aria-labelledby",
          "aria-owns");

  static PageLinks of(Document page) {
    PageLinks links = new PageLinks(new HashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    page.nodeStream(Element.class)
        .filter(element -> element.attributesSize() > 0)
        .flatMap(element -> element.attributes().asList().stream())
        .forEach(links::add);
    return links;
  }

  private void add(Attribute attribute) {
    String name = attribute.getKey();
    if (name.equals("id")) {
      anchors.add(attribute.getValue());
    } else if (ADDRESSES.contains(name)) {
      addresses.add(new Link(name, attribute.getValue().strip()));
    } else if (name.equals("srcset")) {
      candidates(attribute.getValue()).forEach(each -> addresses.add(new Link(name, each)));
    } else if (NAMES.contains(name)) {
      words(attribute.getValue()).forEach(each -> names.add(new Link(name, each)));
    }
  }

  private static List<String> words(String value) {
    return Arrays.stream(value.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The addresses in {@code small.png 1x, large.png 2x}. */
  private static List<String> candidates(String value) {
    List<String> addresses = new ArrayList<>();
    for (String candidate : value.split(",\\s")) {
      words(candidate).stream().findFirst().ifPresent(addresses::add);
    }
    return addresses;
  }
}
