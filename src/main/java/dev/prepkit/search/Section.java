package dev.prepkit.search;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part of a page that a link can lead to.
 *
 * @param anchor the id to go to; empty for the top of the page
 * @param passages its blocks of text, in order
 */
record Section(String anchor, String heading, List<String> passages) {

  Section {
    passages = List.copyOf(passages);
  }

  /** The same section with each of its texts exchanged for an equal one. */
  Section with(UnaryOperator<String> text) {
    return new Section(
        text.apply(anchor), text.apply(heading), passages.stream().map(text).toList());
  }
}
