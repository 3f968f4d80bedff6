package dev.prepkit.site;

import dev.prepkit.library.Library;
import dev.prepkit.theme.Brand;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page template may name, beside its own view.
 *
 * @param root the way up to the site's root: empty, {@code ../} or {@code ../../}
 * @param title of the page
 * @param description of the page, as search engines show it
 * @param section which part of the site the page belongs to, for the navigation
 * @param site the site as a whole
 * @param words the theme's own words
 * @param shared what others show who link to it
 * @param unlisted whether search engines are to leave it out
 * @param number of the page in the table of contents, like {@code 1.3}
 * @param outline the table of contents, as it is seen from the page
 */
public record Frame(
    String root,
    String title,
    Optional<String> description,
    Section section,
    Site site,
    Map<String, String> words,
    Optional<Shared> shared,
    boolean unlisted,
    Optional<String> number,
    List<Outline.Part> outline) {

  /**
   * The site as a whole.
   *
   * @param title of the site
   * @param organisation who publishes it
   * @param language a BCP 47 tag
   * @param direction {@code ltr} or {@code rtl}
   * @param address where everybody finds it; nowhere in the personal edition
   * @param brand the house that hands it out
   * @param styles the theme's own style sheets, in the order in which pages load them
   * @param parts those that have pages
   */
  public record Site(
      String title,
      Optional<String> organisation,
      String language,
      String direction,
      boolean personal,
      Optional<SiteAddress> address,
      Brand brand,
      List<String> styles,
      Parts parts) {}

  /** The parts of the site that have pages, as flags that a template can open. */
  public record Parts(boolean guide, boolean questions, boolean etiquette, boolean emails) {

    public static Parts of(Library library) {
      return new Parts(
          !library.chapters().isEmpty(),
          !library.banks().isEmpty(),
          !library.stages().isEmpty(),
          !library.emails().isEmpty());
    }
  }

  /**
   * Where a published page is found.
   *
   * @param address in full
   * @param picture the address of the picture that stands for it elsewhere, in full
   */
  public record Shared(String address, String picture) {

    static Shared of(SiteAddress site, String page) {
      return new Shared(site.to(page), site.to(pictureOf(page)));
    }

    static String pictureOf(String page) {
      return "share/" + page.replaceFirst("\\.html$", ".png");
    }
  }

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
          address.equals("index.html"),
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
