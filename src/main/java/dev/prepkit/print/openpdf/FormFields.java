package dev.prepkit.print.openpdf;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Writes the fields of a form, each as a part of its element (PDF/UA-1, 7.18.4). */
final class FormFields {

  private final TaggedOutput device;
  private final StructureTree tree;
  private final FontSet fonts;
  private final CheckboxField checkboxes = new CheckboxField();
  private final TextField texts;

  FormFields(TaggedOutput device, StructureTree tree, FontSet fonts) {
    this.device = device;
    this.tree = tree;
    this.fonts = fonts;
    this.texts = new TextField(new FormFonts(fonts.typing()));
  }

  /** The texts that are too long for their fields. */
  List<String> cutOff() {
    return texts.cutOff();
  }

  /**
   * Writes the field for a box. Layout paints what runs over the end of a page, and the head of a
   * table, on every page; the field is where it begins.
   */
  void add(RenderingContext context, BlockBox box) {
    Element element = box.getElement();
    if (isOn(context.getPage(), box) && device.audit().first(element)) {
      tree.owner(element).ifPresent(owner -> add(spot(context, box), owner));
    }
  }

  private static boolean isOn(PageBox page, BlockBox box) {
    boolean visible = box.getContentWidth() > 0 && box.getHeight() > 0;
    return visible && box.getAbsY() >= page.getTop() && box.getAbsY() < page.getBottom();
  }

  private void add(FieldSpot spot, PdfStructureElement owner) {
    boolean checkbox = spot.element().getAttribute("type").equals("checkbox");
    PdfFormField field = checkbox ? checkboxes.make(spot) : texts.make(spot);
    PdfWriter writer = spot.writer();
    tree.attach(owner, field, writer.getCurrentPage());
    writer.addAnnotation(field);
  }

  private FieldSpot spot(RenderingContext context, BlockBox box) {
    ITextFSFont font = (ITextFSFont) box.getStyle().getFSFont(context);
    Rectangle area = device.createLocalTargetArea(context, box);
    FieldText text =
        new FieldText(
            fonts, fonts.face(font.getFontDescription()), device.getDeviceLength(font.getSize2D()));
    return new FieldSpot(device.getWriter(), box.getElement(), area, text, ink(box));
  }

  private static Color ink(BlockBox box) {
    return box.getStyle().getColor() instanceof FSRGBColor color
        ? new Color(color.getRed(), color.getGreen(), color.getBlue())
        : Color.BLACK;
  }
}
