package dev.prepkit.search;

import java.util.List;

/**
 * What there is to be found on a page.
 *
 * @param address where it lies below the site's root
 * @param sections the top of the page, and then one for each heading that has a place to go to
 */
record SearchedPage(String address, List<Section> sections) {

  SearchedPage {
    sections = List.copyOf(sections);
  }
}
