package dev.prepkit.site;

import dev.prepkit.template.Template;
import java.util.Map;
import java.util.Optional;

/** Puts a view into its frame, and both into a template. */
final class PageWriter {

  private final Frame.Site site;
  private final Map<String, String> words;

  PageWriter(Frame.Site site, Map<String, String> words) {
    this.site = site;
    this.words = words;
  }

  HtmlPage write(
      Template template, String address, String title, Optional<String> description, Record view) {
    Frame frame =
        new Frame(rootOf(address), title, description, Frame.Section.of(address), site, words);
    return new HtmlPage(address, template.fill(frame, view));
  }

  /** The way from a page up to the site's root. */
  static String rootOf(String address) {
    return "../".repeat((int) address.chars().filter(c -> c == '/').count());
  }
}
