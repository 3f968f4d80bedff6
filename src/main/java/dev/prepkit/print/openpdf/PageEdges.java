package dev.prepkit.print.openpdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;

/** Finds text that runs out of its page's content on the left or on the right. */
final class PageEdges {

  /**
   * In dots: four points. A full stop behind a marked word may hang in the margin, since layout
   * does not break a line between the two.
   */
  private static final int HANGING = 4 * 27;

  private PageEdges() {}

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

  private static int narrowest(CssContext context, List<PageBox> pages) {
    return pages.stream().mapToInt(page -> page.getContentWidth(context)).min().orElse(0);
  }

  private static boolean sticksOut(InlineText text, int width) {
    Box parent = text.getParent();
    int left = parent.getAbsX() + text.getX();
    return left < -HANGING || left + text.getWidth() > width + HANGING;
  }
}
