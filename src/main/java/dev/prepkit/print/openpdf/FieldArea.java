package dev.prepkit.print.openpdf;

import java.awt.Point;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * The room that a field's styles give it, in dots. Layout asks for it when it has worked out the
 * width and the height that the styles name.
 */
final class FieldArea implements ITextReplacedElement {

  /** Of a field of many lines, if its styles name no height. */
  private static final int LINES = 4;

  private final LayoutContext context;
  private final BlockBox box;
  private Point location = new Point();

  FieldArea(LayoutContext context, BlockBox box) {
    this.context = context;
    this.box = box;
  }

  static boolean isOf(Box box) {
    return box instanceof BlockBox block && block.getReplacedElement() instanceof FieldArea;
  }

  @Override
  public int getIntrinsicWidth() {
    return box.getContentWidth();
  }

  @Override
  public int getIntrinsicHeight() {
    if (box.getHeight() > 0) {
      return box.getHeight();
    }
    CalculatedStyle style = box.getStyle();
    if (style.isAbsolute()) {
      return heightLeft(style);
    }
    int lines = box.getElement().getNodeName().equals("textarea") ? LINES : 1;
    return lines * (int) style.getLineHeight(context);
  }

  /** What is left of the box that the field is placed in: it may be laid over ruled lines. */
  private int heightLeft(CalculatedStyle style) {
    int whole = box.getContainingBlock().getPaddingEdge(0, 0, context).height;
    float around =
        offset(style, CSSName.TOP, whole)
            + offset(style, CSSName.BOTTOM, whole)
            + box.getMargin(context).height()
            + box.getBorder(context).height()
            + box.getPadding(context).height();
    return Math.max(0, whole - (int) around);
  }

  private float offset(CalculatedStyle style, CSSName side, int whole) {
    return style.isIdent(side, IdentValue.AUTO)
        ? 0
        : style.getFloatPropertyProportionalHeight(side, whole, context);
  }

  /** Text in a field of one line stands on the line around it. */
  @Override
  public boolean hasBaseline() {
    return box.getElement().getAttribute("type").equals("text");
  }

  @Override
  public int getBaseline() {
    ITextFSFont font = (ITextFSFont) box.getStyle().getFSFont(context);
    return Math.round(
        FieldText.baseline(
            getIntrinsicHeight(), font.getFontDescription().getFont(), font.getSize2D()));
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public void detach(LayoutContext context) {}

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  /** A field is an annotation; on the page itself there is nothing to paint. */
  @Override
  public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {}
}
