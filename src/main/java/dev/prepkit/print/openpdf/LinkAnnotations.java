package dev.prepkit.print.openpdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Writes a link's annotation, one for each line it runs over, as a part of the link's element. */
final class LinkAnnotations {

  /** A link on one page at one place is written once. */
  private record Area(Element link, int page, float left, float bottom) {}

  private final ITextOutputDevice device;
  private final StructureTree tree;
  private final Set<Area> written = new HashSet<>();

  LinkAnnotations(ITextOutputDevice device, StructureTree tree) {
    this.device = device;
    this.tree = tree;
  }

  /** Writes the annotation for a box, if its element is a link. */
  void add(RenderingContext context, Box box) {
    Element link = box.getElement();
    String target = link == null ? null : LinkHandler.target(link);
    if (target != null && tree.owner(link).isPresent() && !box.isContainedInMarginBox()) {
      add(context, box, link, target, tree.owner(link).get());
    }
  }

  private void add(
      RenderingContext context, Box box, Element link, String target, PdfStructureElement owner) {
    Rectangle area = device.createLocalTargetArea(context, box);
    PdfAction action = action(context, target);
    int page = context.getPageNo();
    if (action == null || !written.add(new Area(link, page, area.getLeft(), area.getBottom()))) {
      return;
    }
    PdfWriter writer = device.getWriter();
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.CONTENTS, StructureTree.text(description(link, target)));
    tree.attach(owner, annotation, writer.getCurrentPage());
    writer.addAnnotation(annotation);
  }

  /** What a screen reader says (PDF/UA-1, 7.18.5). */
  private static String description(Element link, String target) {
    String text = LetterForms.letters(link.getTextContent().strip());
    if (text.isEmpty()) {
      return picture(link).orElse(target);
    }
    return target.startsWith("#") || text.equals(target) ? text : text + " (" + target + ")";
  }

  private static Optional<String> picture(Element link) {
    Element image = (Element) link.getElementsByTagName("img").item(0);
    return Optional.ofNullable(image)
        .map(found -> found.getAttribute("alt"))
        .filter(words -> !words.isBlank());
  }

  private @Nullable PdfAction action(RenderingContext context, String target) {
    if (!target.startsWith("#")) {
      return new PdfAction(target);
    }
    Box box = device.getSharedContext().getBoxById(target.substring(1));
    if (box == null) {
      return null;
    }
    PdfAction action = new PdfAction();
    action.put(PdfName.S, PdfName.GOTO);
    action.put(PdfName.D, destination(context, box));
    return action;
  }

  private PdfDestination destination(RenderingContext context, Box target) {
    PageBox page = context.getRootLayer().getPage(context, target.getAbsY());
    float margin = page.getMarginBorderPadding(context, CalculatedStyle.Edge.TOP);
    float top = page.getHeight(context) - margin - (target.getAbsY() - page.getTop());
    PdfDestination destination =
        new PdfDestination(PdfDestination.XYZ, 0, top / device.getDotsPerPoint(), 0);
    int number = device.getStartPageNo() + page.getPageNo() + 1;
    destination.addPage(device.getWriter().getPageReference(number));
    return destination;
  }
}
