package dev.prepkit.publish;

import java.util.Collection;

/**
 * The list of pages for search engines (sitemaps.org, protocol 0.9), and where they find it. It
 * gives no dates: those of the files would say when they were made, not when they last changed.
 */
public final class Sitemap {

  /** Where it lies below the site's root. */
  public static final String PATH = "sitemap.xml";

  private Sitemap() {}

  /**
   * The list itself.
   *
   * @param addresses of all pages, in full
   */
  public static String of(Collection<String> addresses) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String address : addresses) {
      xml.append("<url><loc>").append(address.replace("&", "&amp;")).append("</loc></url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  /**
   * {@code robots.txt} (RFC 9309): everybody may read everything.
   *
   * @param sitemap its address, in full
   */
  public static String robots(String sitemap) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n";
  }
}
