package dev.prepkit.text;

/**
 * Markup that is safe to print as it is. Links to other pages of the kit start with {@code site:}
 * until it is known from where they lead.
 */
public record Html(String markup) {

  static final String SITE_LINK = "href=\"site:";

  /**
   * The same markup on a page, whose way up to the site's root is given.
   *
   * @param root empty or ending in a slash, like {@code ../}
   */
  public Html from(String root) {
    return new Html(markup.replace(SITE_LINK, "href=\"" + root));
  }

  /**
   * The same markup for a place below a heading: its own headings, which start at level two, follow
   * that heading's level, and lose the anchors that another page may have too.
   *
   * @param level of the heading above, 1 to 4
   */
  public Html under(int level) {
    String moved = markup;
    for (int own = 6; own >= 2; own--) {
      int target = Math.min(6, own + level - 1);
      moved = moved.replaceAll("<h" + own + "[^>]*>(.*?)</h" + own + ">", heading(target));
    }
    return new Html(moved);
  }

  private static String heading(int level) {
    return "<h" + level + ">$1</h" + level + ">";
  }
}
