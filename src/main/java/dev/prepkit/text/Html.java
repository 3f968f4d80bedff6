package dev.prepkit.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Markup that is safe to print as it is. Links to other pages of the kit start with {@code site:}
 * until it is known from where they lead.
 */
public record Html(String markup) {

  private static final Pattern SITE_LINK = Pattern.compile("(?<= )(href|src)=\"site:");

  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\u202A-\u202E\u2066-\u2069]");
  private static final Pattern SITE_PLACE = Pattern.compile("href=\"site:([^\"]*)\"");
  private static final Pattern OWN_PLACE = Pattern.compile("(?<= )(id=\"|href=\"#)([^\"]*)\"");
  private static final Pattern HEADING_ID = Pattern.compile("(<h[1-6]) id=\"[^\"]*\"");
  private static final Pattern HEADING =
      Pattern.compile("(<(h[2-6]) id=\"([^\"]+)\"[^>]*>)((?:(?!<a |</h).)+)(</\\2>)");
  private static final Pattern HEADING_TAG = Pattern.compile("(</?h)([1-6])(?=[ >])");

  /** Plain text as paragraphs, with its line ends; nothing in it becomes markup. */
  public static Html ofLines(String text) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    String plain = CONTROLS.matcher(text).replaceAll("");
    for (String paragraph : plain.strip().split("\n\\s*\n")) {
      Element lines = page.body().appendElement("p");
      for (String line : paragraph.split("\n")) {
        if (lines.childNodeSize() > 0) {
          lines.appendElement("br");
        }
        lines.appendText(line);
      }
    }
    return new Html(page.body().html());
  }

  /**
   * The same markup on a page, whose way up to the site's root is given.
   *
   * @param root empty or ending in a slash, like {@code ../}
   */
  public Html from(String root) {
    return new Html(SITE_LINK.matcher(markup).replaceAll("$1=\"" + root));
  }

  /**
   * The same markup for a place below a heading: its own headings, which start at level two, follow
   * that heading's level, and lose the anchors that another page may have too.
   *
   * @param level of the heading above, 1 to 4
   */
  public Html under(int level) {
    return new Html(HEADING_ID.matcher(below(level).markup).replaceAll("$1"));
  }

  /**
   * The same markup for a place below a heading, with its anchors.
   *
   * @param level of the heading above, 1 to 4
   */
  public Html below(int level) {
    return new Html(
        HEADING_TAG
            .matcher(markup)
            .replaceAll(tag -> tag.group(1) + Math.min(6, tag.group(2).charAt(0) - '1' + level)));
  }

  /** The same markup with headings that are links to themselves, except where they hold links. */
  public Html linked() {
    return new Html(HEADING.matcher(markup).replaceAll("$1<a href=\"#$3\">$4</a>$5"));
  }

  /**
   * The same markup as a part of one document that holds the whole site: its anchors carry the
   * page's address, and its links lead to such anchors.
   *
   * @param address of the page that it comes from, below the site's root
   */
  public Html within(String address) {
    String own =
        OWN_PLACE
            .matcher(markup)
            .replaceAll(place -> place.group(1) + anchorOf(address + "#" + place.group(2)) + "\"");
    return new Html(
        SITE_PLACE
            .matcher(own.replace("src=\"site:", "src=\""))
            .replaceAll(link -> "href=\"#" + anchorOf(link.group(1)) + "\""));
  }

  /**
   * The anchor of a place of the site in one document that holds all of it: {@code
   * guide/ask.html#notes} becomes {@code guide-ask-notes}.
   */
  public static String anchorOf(String address) {
    return address.replace(".html", "").replace('/', '-').replace('#', '-');
  }
}
