package dev.prepkit.print.openpdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.InlineText;

/**
 * A text, or as much of it as stands on one line: what is painted, and what it says. Layout drops
 * the space at which it breaks a line; whoever hears the text needs it.
 */
record TextLine(String painted, String said) {

  /**
   * The line as it is painted.
   *
   * @param source what it is of; a number of a list is of nothing
   */
  static TextLine of(String text, @Nullable InlineText source) {
    String letters = LetterForms.letters(text);
    if (source == null) {
      return new TextLine(VisualOrder.of(text, false), letters);
    }
    String painted = VisualOrder.of(text, isFromTheRight(source.getTextNode()));
    String before = isAfterDroppedSpace(source) ? " " : "";
    String after = !painted.equals(letters) && isBeforeSpace(source) ? " " : "";
    return new TextLine(painted, before + letters + after);
  }

  boolean isRearranged() {
    return !painted.equals(said);
  }

  private static boolean isFromTheRight(@Nullable Node text) {
    return text != null
        && text.getParentNode() instanceof Element parent
        && parent.getAttribute("dir").equals("rtl");
  }

  /** A space between words, that is; the one that begins a line of markup is none. */
  private static boolean isAfterDroppedSpace(InlineText text) {
    return text.getStart() > 0
        && text.getMasterText().substring(0, text.getStart()).isBlank()
        && text.getTextNode() != null
        && text.getTextNode().getData().startsWith(" ");
  }

  private static boolean isBeforeSpace(InlineText text) {
    String whole = text.getMasterText();
    return text.getEnd() < whole.length() && Character.isWhitespace(whole.charAt(text.getEnd()));
  }
}
