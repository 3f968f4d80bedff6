package dev.prepkit.print.openpdf;

import java.awt.Point;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.MarkerData;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Knows which list item a bullet or a number belongs to. Layout paints them without saying so; a
 * number is known by its very string, a bullet by where it is painted.
 */
final class ListMarkers {

  private final Map<String, Element> numbers = new IdentityHashMap<>();
  private final Map<Point, Element> bullets = new HashMap<>();
  private final Set<Element> items = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> painted = Collections.newSetFromMap(new IdentityHashMap<>());

  ListMarkers(RenderingContext context, Box root) {
    Boxes.eachBox(
        root,
        box -> {
          if (box instanceof BlockBox block
              && block.getMarkerData() != null
              && block.getElement() != null) {
            add(context, block, block.getMarkerData());
          }
        });
  }

  private void add(RenderingContext context, BlockBox item, MarkerData marker) {
    if (marker.getTextMarker() != null) {
      numbers.put(marker.getTextMarker().getText(), item.getElement());
      items.add(item.getElement());
    } else if (marker.getGlyphMarker() != null) {
      bullets.put(corner(context, item, marker), item.getElement());
      items.add(item.getElement());
    }
  }

  /** Where {@code ListItemPainter} puts a bullet. */
  private static Point corner(RenderingContext context, BlockBox item, MarkerData marker) {
    int edge =
        marker.getReferenceLine() != null
            ? marker.getReferenceLine().getAbsX()
            : item.getAbsX() + (int) item.getMargin(context).left();
    Box first = item;
    while (first.getChildCount() > 0) {
      first = first.getChild(0);
    }
    int middle =
        first.getAbsY()
            + first.getHeight() / 2
            + (int) first.getMargin(context).top() / 2
            - (int) first.getMargin(context).bottom() / 2
            + (int) first.getPadding(context).top() / 2
            - (int) first.getPadding(context).bottom() / 2;
    return new Point(
        edge - marker.getGlyphMarker().getLayoutWidth(),
        middle - marker.getGlyphMarker().getDiameter() / 2);
  }

  /**
   * Whether a marker is painted again: layout does so on every page that its item runs over, off
   * the paper.
   */
  boolean isRepeated(Element item) {
    return !painted.add(item);
  }

  /** The items that have a marker. */
  Set<Element> items() {
    return items;
  }

  Optional<Element> ofNumber(String text) {
    return Optional.ofNullable(numbers.get(text));
  }

  Optional<Element> ofBullet(int x, int y) {
    return Optional.ofNullable(bullets.get(new Point(x, y)));
  }
}
