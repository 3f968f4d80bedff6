package dev.prepkit.print.openpdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;

/** Measures a layout against its pages. */
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
    Box parent = text.getParent();
    int left = parent.getAbsX() + text.getX();
    return left < -HANGING || left + text.getWidth() > width + HANGING;
  }
}
