package dev.prepkit.print.openpdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;

/** Finds text that sticks out over the left or right edge of its page's content. */
final class PageEdges {

  /** In dots, of which a point has about 27: what rounding may do. */
  private static final int ROUNDING = 20;

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
    return left < -ROUNDING || left + text.getWidth() > width + ROUNDING;
  }
}
