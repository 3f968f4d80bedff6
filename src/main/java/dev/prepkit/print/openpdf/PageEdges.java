package dev.prepkit.print.openpdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;

/**
 * Measures a layout against its pages: how far it reaches, and which text, and which fields by
 * their titles, run over an edge.
 */
final class PageEdges {

  /**
   * In dots: four points. A full stop behind a marked word may hang in the margin, since layout
   * does not break a line between the two.
   */
  private static final int HANGING = 4 * 27;

  private PageEdges() {}

  /** The text that runs out of its page's content on the left or on the right. */
  static List<String> cutOff(CssContext context, BlockBox root) {
    int width = narrowest(context, root.getLayer().getPages());
    Set<String> texts = new LinkedHashSet<>();
    Boxes.eachText(
        root,
        text -> {
          if (!text.getSubstring().isBlank() && sticksOut(text, width)) {
            texts.add(text.getSubstring().strip());
          }
        });
    Boxes.eachBox(
        root,
        box -> {
          if (FieldArea.isOf(box) && (sticksOut(box, width) || isSplit(context, box, root))) {
            texts.add(box.getElement().getAttribute("title"));
          }
        });
    return List.copyOf(texts);
  }

  /** How far the content reaches, in pages. */
  static double length(BlockBox root) {
    int end = root.getAbsY() + root.getHeight();
    double length = 0;
    for (PageBox page : root.getLayer().getPages()) {
      double height = page.getBottom() - page.getTop();
      length += Math.clamp((end - page.getTop()) / height, 0, 1);
    }
    return length;
  }

  private static int narrowest(CssContext context, List<PageBox> pages) {
    return pages.stream().mapToInt(page -> page.getContentWidth(context)).min().orElse(0);
  }

  private static boolean sticksOut(InlineText text, int width) {
    int left = text.getParent().getAbsX() + text.getX();
    return sticksOut(left, text.getWidth(), width);
  }

  private static boolean sticksOut(Box field, int width) {
    return sticksOut(field.getAbsX(), field.getWidth(), width);
  }

  private static boolean sticksOut(int left, int breadth, int width) {
    return left < -HANGING || left + breadth > width + HANGING;
  }

  private static boolean isSplit(CssContext context, Box field, BlockBox root) {
    PageBox page = root.getLayer().getFirstPage(context, field);
    return page != null && field.getAbsY() + field.getHeight() > page.getBottom();
  }
}
