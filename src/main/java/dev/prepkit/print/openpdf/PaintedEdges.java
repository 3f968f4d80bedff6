package dev.prepkit.print.openpdf;

import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.InTheme;
import dev.prepkit.print.ThemeFault;
import dev.prepkit.print.ThemeFault.TooTall;
import dev.prepkit.print.ThemeFault.TooWide;
import java.awt.Rectangle;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Finds boxes that paint where the page is cut off: tables, pictures, borders and areas. Fields
 * have a check of their own.
 */
final class PaintedEdges {

  /** In dots: a point. A border drawn around a box of the whole width is no mistake. */
  private static final int TOLERANCE = 27;

  private final CssContext context;
  private final Origins origins;
  private final int width;
  private final int height;
  private final Set<Box> wide = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<PrintProblem> problems = new LinkedHashSet<>();

  private PaintedEdges(CssContext context, Origins origins, List<PageBox> pages) {
    this.context = context;
    this.origins = origins;
    this.width = pages.stream().mapToInt(page -> page.getContentWidth(context)).min().orElse(0);
    this.height = pages.stream().mapToInt(page -> page.getContentHeight(context)).min().orElse(0);
  }

  static List<PrintProblem> check(CssContext context, Origins origins, BlockBox root) {
    PaintedEdges edges = new PaintedEdges(context, origins, root.getLayer().getPages());
    Boxes.eachBox(root, edges::check);
    return List.copyOf(edges.problems);
  }

  private void check(Box box) {
    Element element = box.getElement();
    if (element == null || FieldArea.isOf(box) || !paints(box)) {
      return;
    }
    Rectangle area = box.getPaintingBorderEdge(context);
    boolean sticksOut = area.x < -TOLERANCE || area.x + area.width > width + TOLERANCE;
    if (sticksOut && !isInWide(box)) {
      wide.add(box);
      add(element, new TooWide(tag(element)));
    }
    if (isPicture(box) && area.height > height + TOLERANCE) {
      add(element, new TooTall(element.getAttribute("src")));
    }
  }

  /** Whether it may be wide only because of a box around it. */
  private boolean isInWide(Box box) {
    return Stream.iterate(box.getParent(), Objects::nonNull, Box::getParent)
        .anyMatch(wide::contains);
  }

  private static String tag(Element element) {
    String name = element.getAttribute("class");
    return "<" + element.getNodeName() + (name.isEmpty() ? "" : " class=\"" + name + "\"") + ">";
  }

  private void add(Element element, ThemeFault fault) {
    problems.add(new InTheme(origins.of(element), fault));
  }

  private boolean paints(Box box) {
    return box instanceof TableBox
        || isPicture(box)
        || box instanceof BlockBox && (box.getStyle().isHasBackground() || hasBorder(box));
  }

  private boolean hasBorder(Box box) {
    BorderPropertySet border = box.getBorder(context);
    return !(border.noTop() && border.noRight() && border.noBottom() && border.noLeft());
  }

  private static boolean isPicture(Box box) {
    return box instanceof BlockBox block && block.getReplacedElement() != null;
  }
}
