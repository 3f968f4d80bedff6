package dev.prepkit.print.openpdf;

import java.util.function.Consumer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** Walks the boxes of a layout, those too that float beside a line or are placed elsewhere. */
final class Boxes {

  private Boxes() {}

  static void eachBox(Box box, Consumer<Box> visitor) {
    visitor.accept(box);
    for (Box child : box.getChildren()) {
      eachBox(child, visitor);
    }
    if (box instanceof LineBox line) {
      line.getNonFlowContent().forEach(placed -> eachBox(placed, visitor));
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          eachBox(inner, visitor);
        }
      }
    }
  }

  static void eachText(Box root, Consumer<InlineText> visitor) {
    eachBox(
        root,
        box -> {
          if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
              if (child instanceof InlineText text) {
                visitor.accept(text);
              }
            }
          }
        });
  }
}
