package dev.prepkit.print.openpdf;

import java.awt.Rectangle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/** Finds text that a box around it hides: one with {@code overflow: hidden}. */
final class ClippedText {

  /** In dots: a point, as much as a letter may lean over its width. */
  private static final int LEANING = 27;

  private ClippedText() {}

  static List<String> in(RenderingContext context, BlockBox root) {
    Set<String> texts = new LinkedHashSet<>();
    Boxes.eachBox(
        root,
        box -> {
          if (box instanceof BlockBox block && block.isNeedsClipOnPaint(context)) {
            collect(block, block.getChildrenClipEdge(context), texts);
          }
        });
    return List.copyOf(texts);
  }

  private static void collect(BlockBox box, Rectangle shown, Set<String> texts) {
    Boxes.eachText(
        box,
        text -> {
          if (!text.getSubstring().isBlank() && isCut(text, shown)) {
            texts.add(text.getSubstring().strip());
          }
        });
  }

  private static boolean isCut(InlineText text, Rectangle shown) {
    Box line = text.getParent();
    int left = line.getAbsX() + text.getX();
    int baseline = line.getAbsY() + text.getParent().getBaseline();
    return left < shown.x - LEANING
        || left + text.getWidth() > shown.x + shown.width + LEANING
        || baseline < shown.y
        || baseline > shown.y + shown.height;
  }
}
