package dev.prepkit.site;

import java.util.Map;
import java.util.Optional;

/**
 * What every page template may name, beside its own view.
 *
 * @param root the way up to the site's root: empty, {@code ../} or {@code ../../}
 * @param section which part of the site the page belongs to, for the navigation
 * @param words the theme's own words
 */
public record Frame(
    String root,
    String title,
    Optional<String> description,
    Section section,
    Site site,
    Map<String, String> words) {

  /**
   * The site as a whole.
   *
   * @param language a BCP 47 tag
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Site(
      String title,
      Optional<String> organisation,
      String language,
      String direction,
      boolean personal) {}

  /** The parts of the site, as flags that a template can open. */
  public record Section(
      boolean home,
      boolean guide,
      boolean questions,
      boolean etiquette,
      boolean emails,
      boolean contacts) {

    static Section of(String address) {
      return new Section(
          !address.contains("/"),
          address.startsWith("guide/"),
          address.startsWith("questions/"),
          address.startsWith("etiquette/"),
          address.startsWith("emails/"),
          address.startsWith("contacts/"));
    }
  }

  /** Whether the page is the site's first. */
  public boolean home() {
    return section.home();
  }
}
