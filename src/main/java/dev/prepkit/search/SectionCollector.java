package dev.prepkit.search;

import dev.prepkit.search.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a page and hands each block of text to the section that it stands in. */
final class SectionCollector implements NodeFilter {

  private static final Set<String> SILENT =
      Set.of("nav", "button", "script", "style", "template", "svg", "h1");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final String SOFT_HYPHEN = "\u00AD";

  private final Places places;
  private final List<Section> sections = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();
  private final StringBuilder passage = new StringBuilder();
  private Place here;

  SectionCollector(String title, Places places) {
    this.here = new Place("", title);
    this.places = places;
  }

  /** The sections, when the walk is over. */
  List<Section> all() {
    endSection();
    return sections;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      passage.append(text.getWholeText());
    } else if (node instanceof Element element) {
      endPassage(element);
      if (element.hasAttr("data-unsearched")) {
        return FilterResult.SKIP_CHILDREN;
      }
      places.openedBy(element).ifPresent(this::begin);
      return says(element) ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      endPassage(element);
    }
    return FilterResult.CONTINUE;
  }

  /** Whether an element adds to the text. What a link to another section says stands there. */
  private boolean says(Element element) {
    return !SILENT.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !element.hasClass("unseen")
        && !leadsWithin(element.attr("href"))
        && !places.isHeading(element);
  }

  private boolean leadsWithin(String link) {
    return link.startsWith("#") && !link.equals("#" + here.anchor());
  }

  private void begin(Place place) {
    endSection();
    here = place;
  }

  private void endPassage(Element element) {
    if (element.isBlock()) {
      String text = SPACE.matcher(passage).replaceAll(" ").strip();
      if (!text.isEmpty()) {
        passages.add(text.replace(SOFT_HYPHEN, ""));
      }
      passage.setLength(0);
    } else if (element.nameIs("br")) {
      passage.append(' ');
    }
  }

  private void endSection() {
    sections.add(new Section(here.anchor(), here.heading(), passages));
    passages.clear();
  }
}
