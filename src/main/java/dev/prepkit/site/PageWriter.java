package dev.prepkit.site;

import dev.prepkit.site.Frame.Shared;
import dev.prepkit.template.Template;
import java.util.Map;
import java.util.Optional;

/** Puts a view into its frame, and both into a template. */
final class PageWriter {

  private final Frame.Site site;
  private final Outline outline;
  private final Map<String, String> words;

  PageWriter(Frame.Site site, Outline outline, Map<String, String> words) {
    this.site = site;
    this.outline = outline;
    this.words = words;
  }

  HtmlPage write(
      Template template, String address, String title, Optional<String> description, Record view) {
    Optional<Shared> shared = site.address().map(root -> Shared.of(root, address));
    Frame frame =
        new Frame(
            rootOf(address),
            title,
            description.map(Description::cut),
            Frame.Section.of(address),
            site,
            words,
            shared,
            site.personal(),
            outline.numberOf(address),
            outline.from(address));
    return new HtmlPage(
        address, title, template.fill(frame, view), shared.map(s -> Shared.pictureOf(address)));
  }

  /** A page that is shown at any address, so that its links start at the server's root. */
  HtmlPage writeForAnywhere(Template template, String address, String title, Record view) {
    Frame frame =
        new Frame(
            site.address().map(SiteAddress::path).orElse("/"),
            title,
            Optional.empty(),
            Frame.Section.of(address),
            site,
            words,
            Optional.empty(),
            true,
            Optional.empty(),
            outline.from(address));
    return new HtmlPage(address, title, template.fill(frame, view), Optional.empty());
  }

  /** The way from a page up to the site's root. */
  static String rootOf(String address) {
    return "../".repeat((int) address.chars().filter(c -> c == '/').count());
  }
}
