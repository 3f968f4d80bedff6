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
}
