package dev.prepkit.links;

/** Where a link leads. */
sealed interface Target {

  /**
   * To a file of the site.
   *
   * @param path below the site's root
   * @param anchor the place in it; empty for its start
   */
  record Inside(String path, String anchor) implements Target {}

  /** To somebody else's. */
  record Outside() implements Target {}

  /**
   * Nowhere, whatever the site holds.
   *
   * @param why what is wrong, as the end of a sentence
   * @param hint what to do about it
   */
  record Nowhere(String why, String hint) implements Target {}
}
