package dev.prepkit.print.openpdf;

import dev.prepkit.print.openpdf.MarkedContent.Content;
import dev.prepkit.print.openpdf.MarkedContent.Place;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.InlineText;

/** A text, or as much of it as stands on one line: what is painted, and what it says. */
record TextLine(String painted, String said) {

  static TextLine of(String text, @Nullable Place place) {
    return new TextLine(VisualOrder.of(text, isFromTheRight(place)), LetterForms.letters(text));
  }

  private static boolean isFromTheRight(@Nullable Place place) {
    return place instanceof Content content
        && content.node() != null
        && content.node().getParentNode() instanceof Element parent
        && parent.getAttribute("dir").equals("rtl");
  }

  boolean isRearranged() {
    return !painted.equals(said);
  }

  /** Layout drops the space at which it breaks a line; whoever hears the text needs it. */
  static boolean isBeforeSpace(InlineText text) {
    String whole = text.getMasterText();
    return text.getEnd() < whole.length() && Character.isWhitespace(whole.charAt(text.getEnd()));
  }
}
