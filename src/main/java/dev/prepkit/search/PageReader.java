package dev.prepkit.search;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Reads what there is to be found on a page. */
final class PageReader {

  private PageReader() {}

  /** The sections of a page, unless its {@code main} says {@code data-unsearched}. */
  static Optional<SearchedPage> read(String address, Document page) {
    Element main = Optional.ofNullable(page.selectFirst("main")).orElse(page.body());
    if (main.hasAttr("data-unsearched")) {
      return Optional.empty();
    }
    SectionCollector sections = new SectionCollector(title(page, main), new Places(main));
    NodeTraversor.filter(sections, main);
    return Optional.of(new SearchedPage(address, sections.all()));
  }

  private static String title(Document page, Element main) {
    return Optional.ofNullable(main.selectFirst("h1")).map(Element::text).orElseGet(page::title);
  }
}
