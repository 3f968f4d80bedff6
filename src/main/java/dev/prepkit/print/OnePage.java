package dev.prepkit.print;

import java.util.List;
import java.util.Set;

/**
 * What a sheet of one page shows, and what it looks like with less.
 *
 * @param <V> the view itself
 */
interface OnePage<V extends OnePage<V>> {

  /** Something that can be left out. */
  interface Item {

    /** In full, for the report. */
    String text();
  }

  /** All that can be left out: what should be kept longest comes first. */
  List<Item> byImportance();

  /** The same sheet with some of its items only. */
  V keeping(Set<Item> kept);

  /** The words of the head, in full. */
  List<String> head();

  /**
   * The same sheet with less of its head.
   *
   * @param most how long each of the head's words may be, in characters
   */
  V withHeadOf(int most);

  /** How many lines to write on a question or a heading may have below it. */
  int mostLines();

  /** How many lines to write on there must be, below each question or heading and at the foot. */
  default int leastLines() {
    return 0;
  }

  /**
   * Whether it may take more pages than one when there is too much to show.
   *
   * @param large in large print
   */
  default boolean mayFlow(boolean large) {
    return false;
  }

  /** A text for the head of a page, cut at a number of characters. */
  static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)).strip() + "…";
  }
}
