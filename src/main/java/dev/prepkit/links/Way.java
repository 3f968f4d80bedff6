package dev.prepkit.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/**
 * Follows addresses from the files of a site.
 *
 * @param base the address of the site's root, where it has one; it ends in a slash
 * @param rooted the page that is served at any address, and so has to start from the server's root
 */
record Way(Optional<URI> base, String rooted) {

  private static final String FULL = "write the full address, starting with https://";

  /** Where an address leads from a file of the site. */
  Target follow(String from, String value) {
    try {
      URI address = new URI(value);
      if (address.getScheme() != null || address.getRawAuthority() != null) {
        return base.isEmpty() ? new Target.Outside() : fromAfar(base.get(), address);
      }
      return address.getPath().startsWith("/") ? fromRoot(from, address) : beside(from, address);
    } catch (URISyntaxException e) {
      return new Target.Nowhere(
          "that is no address", "write %20 for a space, and likewise for other special signs");
    }
  }

  private static Target fromAfar(URI base, URI address) {
    String path = Objects.requireNonNullElse(address.getPath(), "");
    boolean ours =
        Objects.equals(base.getScheme(), address.getScheme())
            && Objects.equals(base.getRawAuthority(), address.getRawAuthority())
            && path.startsWith(base.getPath());
    return ours
        ? inside(page(path.substring(base.getPath().length())), address)
        : new Target.Outside();
  }

  private Target fromRoot(String from, URI address) {
    String root = base.map(URI::getPath).orElse("/");
    boolean ours = address.getPath().startsWith(root);
    if (ours && from.equals(rooted)) {
      return inside(page(address.getPath().substring(root.length())), address);
    }
    return base.isPresent() && !ours
        ? new Target.Outside()
        : new Target.Nowhere(
            "it starts at the root of the disk or server", "write {{root}} before it, without /");
  }

  private static Target beside(String from, URI address) {
    if (address.getPath().isEmpty()) {
      return inside(from, address);
    }
    String path = URI.create("/").resolve(encoded(from)).resolve(address).getPath().substring(1);
    if (path.startsWith("../")) {
      return new Target.Nowhere("it leads out of the site", FULL);
    }
    return path.isEmpty() || path.endsWith("/")
        ? new Target.Nowhere("a folder opens on a server only", "write index.html at its end")
        : inside(path, address);
  }

  private static URI encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Target inside(String path, URI address) {
    return new Target.Inside(path, Objects.requireNonNullElse(address.getFragment(), ""));
  }

  /** A server shows the index of a folder. */
  private static String page(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
