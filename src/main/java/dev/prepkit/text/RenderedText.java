package dev.prepkit.text;

import java.util.List;

/** A text as markup, with the headings that it holds. */
public record RenderedText(Html html, List<Heading> headings) {

  /**
   * A heading that readers can jump to.
   *
   * @param level 2 to 6
   */
  public record Heading(int level, String id, String text) {}

  public RenderedText {
    headings = List.copyOf(headings);
  }
}
