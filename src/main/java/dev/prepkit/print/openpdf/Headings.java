package dev.prepkit.print.openpdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Puts headings in order: no empty ones, no gaps between levels (PDF/UA-1, 7.4), and a bookmark for
 * each of the first two levels.
 */
final class Headings {

  private static final int BOOKMARKED = 2;
  private static final Evaluator SHOWN =
      Selector.evaluatorOf(
          ":is(h1, h2, h3, h4, h5, h6):not([aria-hidden=true], [aria-hidden=true] *)");

  private Headings() {}

  static void normalise(Document page) {
    Element bookmarks = page.head().appendElement("bookmarks");
    Element chapter = bookmarks;
    int level = 0;
    int number = 0;
    for (Element heading : page.body().select(SHOWN)) {
      if (heading.text().isBlank()) {
        heading.tagName("div");
        continue;
      }
      level = Math.min(heading.tagName().charAt(1) - '0', level + 1);
      heading.tagName("h" + level);
      if (level <= BOOKMARKED) {
        Element parent = level == 1 ? bookmarks : chapter;
        Element bookmark = bookmark(parent, heading, ++number);
        chapter = level == 1 ? bookmark : chapter;
      }
    }
    if (bookmarks.childrenSize() == 0) {
      bookmarks.remove();
    }
  }

  private static Element bookmark(Element parent, Element heading, int number) {
    if (heading.id().isEmpty()) {
      heading.attr("id", "heading-" + number);
    }
    return parent
        .appendElement("bookmark")
        .attr("name", heading.text())
        .attr("href", "#" + heading.id());
  }
}
