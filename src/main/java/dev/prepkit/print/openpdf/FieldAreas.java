package dev.prepkit.print.openpdf;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/** Makes room for the fields of a form, as layout does for pictures. */
final class FieldAreas extends ITextReplacedElementFactory {

  private final Consumer<String> refuse;

  /**
   * Makes room on the pages, not in their margins: what is repeated on every page would be the same
   * field many times.
   *
   * @param refuse is told what may not be there
   */
  FieldAreas(ITextOutputDevice device, Consumer<String> refuse) {
    super(device);
    this.refuse = refuse;
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext context, BlockBox box, UserAgentCallback resources, int width, int height) {
    Element element = box.getElement();
    if (element == null || !Roles.isField(element)) {
      return super.createReplacedElement(context, box, resources, width, height);
    }
    if (box.isContainedInMarginBox()) {
      refuse.accept("<" + element.getNodeName() + ">");
      return null;
    }
    return new FieldArea(context, box);
  }
}
