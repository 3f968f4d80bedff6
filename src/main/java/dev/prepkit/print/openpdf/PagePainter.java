package dev.prepkit.print.openpdf;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Paints the pages of a layout, as Flying Saucer would, into a writer of ours. */
final class PagePainter {

  private final TaggedOutput output;
  private final RenderingContext context;
  private final BlockBox root;
  private final List<PageBox> pages;

  PagePainter(TaggedOutput output, RenderingContext context, BlockBox root) {
    this.output = output;
    this.context = context;
    this.root = root;
    this.pages = root.getLayer().getPages();
  }

  /** The size of the first page. */
  Rectangle size() {
    return size(pages.getFirst());
  }

  private Rectangle size(PageBox page) {
    float dots = output.getDotsPerPoint();
    return new Rectangle(0, 0, page.getWidth(context) / dots, page.getHeight(context) / dots);
  }

  /** Gets ready; call it before anything is painted. */
  void start(org.w3c.dom.Document document, PdfWriter writer) {
    output.setRoot(root);
    output.start(document);
    output.setWriter(writer);
    output.initializePage(writer.getDirectContent(), size().getHeight());
    root.getLayer().assignPagePaintingPositions(context, Layer.PagedMode.PAGED_MODE_PRINT);
    context.setPageCount(pages.size());
  }

  /** Paints page after page. */
  void paint(Document file, PdfWriter writer) {
    for (int number = 0; number < pages.size(); number++) {
      PageBox page = pages.get(number);
      if (number > 0) {
        file.setPageSize(size(page));
        file.newPage();
        output.initializePage(writer.getDirectContent(), size(page).getHeight());
      }
      context.setPage(number, page);
      paint(page);
      output.finishPage();
    }
    output.finish(context, root);
  }

  private void paint(PageBox page) {
    page.paintBackground(context, 0, Layer.PagedMode.PAGED_MODE_PRINT);
    page.paintMarginAreas(context, 0, Layer.PagedMode.PAGED_MODE_PRINT);
    page.paintBorder(context, 0, Layer.PagedMode.PAGED_MODE_PRINT);
    var before = output.getClip();
    output.clip(page.getPrintClippingBounds(context));
    int left = page.getMarginBorderPadding(context, CalculatedStyle.Edge.LEFT);
    int top =
        page.getMarginBorderPadding(context, CalculatedStyle.Edge.TOP) - page.getPaintingTop();
    output.translate(left, top);
    root.getLayer().paint(context);
    output.translate(-left, -top);
    output.setClip(before);
  }
}
