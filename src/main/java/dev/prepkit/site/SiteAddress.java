package dev.prepkit.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where everybody will find the site.
 *
 * @param root the address of its first page, ending in a slash: {@code https://example.org/guide/}
 */
public record SiteAddress(URI root) {

  private static final String INDEX = "index.html";

  /** The address that a text means; nothing where it could not be that of a site. */
  public static Optional<SiteAddress> of(String text) {
    try {
      URI root = new URI(text.endsWith("/") ? text : text + "/").normalize();
      return isRoot(root)
          ? Optional.of(new SiteAddress(URI.create(root.toASCIIString())))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isRoot(URI address) {
    return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
        && address.getHost() != null
        && address.getUserInfo() == null
        && address.getQuery() == null
        && address.getFragment() == null
        && !address.getPath().matches(".*\\.html?/");
  }

  /** The part behind the server's name: {@code /guide/}. */
  public String path() {
    return root.getRawPath();
  }

  /**
   * The full address of a file; the first page of a folder has that of the folder.
   *
   * @param path below the site's root
   */
  public String to(String path) {
    boolean first = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return root + (first ? path.substring(0, path.length() - INDEX.length()) : path);
  }
}
