package dev.prepkit.links;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.NearestWord;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.links.StyleLinks.StyleLink;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reports the links, anchors and files that pages and style sheets of a site name and that are not
 * there, and what the pages' own policy would stop. Each is told once, where somebody wrote it.
 */
public final class LinkCheck {

  /** Files that stay in the site's folder beside those that are written. */
  @FunctionalInterface
  public interface Kept {
    /** What is kept at a path below the site's root; nothing where there is no such file. */
    Optional<byte[]> find(String path) throws IOException;
  }

  /**
   * What a site is made of.
   *
   * @param base the address of its root, where it has one; it ends in a slash
   * @param rooted the page that is served at any address, whose links start at the server's root
   * @param themeAt the theme's {@code theme.yaml}
   */
  public record Site(
      Optional<URI> base,
      String rooted,
      SourceTree content,
      SourceTree theme,
      SourceLocation themeAt) {}

  /** What is left of a page when it has been read. */
  private record Page(PageLinks links, List<Stopped> stopped) {

    static Page of(Document page) {
      return new Page(
          PageLinks.of(page), Policy.of(page).map(policy -> policy.stops(page)).orElse(List.of()));
    }
  }

  private final Way way;
  private final Origins origins;
  private final SiteFiles files;
  private final Diagnostics diagnostics;
  private final Map<String, Page> pages = new TreeMap<>();
  private final Map<String, List<StyleLink>> styles = new TreeMap<>();
  private final Set<String> told = new HashSet<>();

  public LinkCheck(Site site, Kept kept, Diagnostics diagnostics) {
    this.way = new Way(site.base(), site.rooted());
    this.origins = new Origins(way, site.content(), site.theme(), site.themeAt());
    this.files = new SiteFiles(kept);
    this.diagnostics = diagnostics;
  }

  /** Takes note of a file of the site. Safe for many threads. */
  public void add(String path, byte[] bytes) {
    if (path.endsWith(".html")) {
      add(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
    } else {
      add(path);
    }
    if (path.endsWith(".css")) {
      add(path, StyleLinks.of(new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  /** Takes note of a page of the site. Safe for many threads. */
  public void add(String path, Document page) {
    add(path, Page.of(page));
  }

  private synchronized void add(String path) {
    files.add(path);
  }

  private synchronized void add(String path, List<StyleLink> links) {
    styles.put(path, links);
  }

  /** What leads somewhere already is forgotten, so that a thousand pages take little room. */
  private synchronized void add(String path, Page page) {
    files.add(path, page.links().anchors());
    Set<Link> open = new LinkedHashSet<>(page.links().addresses());
    open.removeIf(link -> files.isKnown(way.follow(path, link.value())));
    Set<Link> missing = new LinkedHashSet<>(page.links().names());
    missing.removeIf(link -> page.links().anchors().contains(link.value()));
    if (!open.isEmpty() || !missing.isEmpty() || !page.stopped().isEmpty()) {
      pages.put(path, new Page(new PageLinks(files.anchors(path), open, missing), page.stopped()));
    }
  }

  /** Reports what is broken, once all files are known. */
  public synchronized void report() throws IOException {
    for (Map.Entry<String, Page> entry : pages.entrySet()) {
      String page = entry.getKey();
      for (Link link : entry.getValue().links().addresses()) {
        address(page, link);
      }
      for (Link link : entry.getValue().links().names()) {
        name(page, link, entry.getValue().links().anchors());
      }
      for (Stopped stopped : entry.getValue().stopped()) {
        stopped(page, stopped);
      }
    }
    for (Map.Entry<String, List<StyleLink>> entry : styles.entrySet()) {
      for (StyleLink link : entry.getValue()) {
        style(entry.getKey(), link);
      }
    }
  }

  private void address(String page, Link link) throws IOException {
    Target target = way.follow(page, link.value());
    Optional<Fault> fault = files.missing(target);
    if (fault.isPresent()) {
      tell(page, origins.of(page, link, target), link.value(), fault.get());
    }
  }

  private void style(String file, StyleLink link) throws IOException {
    Optional<Fault> fault = files.missing(way.follow(file, link.value()));
    if (fault.isPresent()) {
      tell(file, origins.inFile(file, link.offset()), link.value(), fault.get());
    }
  }

  private void tell(String file, SourceLocation at, String value, Fault fault) {
    if (told.add(at + fault.message())) {
      diagnostics.error(
          at, "'" + value + "' leads nowhere from " + file + ": " + fault.message(), fault.hint());
    }
  }

  private void name(String page, Link link, Set<String> anchors) throws IOException {
    if (anchors.contains(link.value())) {
      return;
    }
    SourceLocation at = origins.inTemplates(link);
    if (told.add(at + link.value())) {
      diagnostics.error(
          at,
          "'" + link.attribute() + "' names '" + link.value() + "', which " + page + " lacks",
          NearestWord.hint(link.value(), anchors));
    }
  }

  private void stopped(String page, Stopped stopped) throws IOException {
    SourceLocation at =
        stopped.attribute().isEmpty()
            ? origins.ofText(stopped.text())
            : origins.inTemplates(new Link(stopped.attribute(), stopped.text()));
    if (told.add(at + stopped.what())) {
      diagnostics.error(
          at,
          stopped.what() + " does nothing: the Content-Security-Policy of " + page + " stops it",
          "put it into a file in assets/, or change the policy in partials/head.html");
    }
  }
}
