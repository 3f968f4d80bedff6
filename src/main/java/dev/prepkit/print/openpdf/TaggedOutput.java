package dev.prepkit.print.openpdf;

import dev.prepkit.print.openpdf.MarkedContent.Artifact;
import dev.prepkit.print.openpdf.MarkedContent.Content;
import dev.prepkit.print.openpdf.MarkedContent.Place;
import java.awt.Shape;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.derived.FSLinearGradient;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Paints as Flying Saucer does, and marks everything it paints as a part of the document or as an
 * artifact (PDF/UA-1, 7.1). Where the superclass changes clips it saves and restores graphics
 * states, which no marked content may straddle.
 */
final class TaggedOutput extends ITextOutputDevice {

  /** What painting needs once the document is known. */
  record Tagging(
      StructureTree tree,
      MarkedContent content,
      ListMarkers markers,
      LinkAnnotations links,
      FormFields fields) {}

  private final LinkHandler handler;
  private final LayoutBudget budget;
  private final PaintAudit audit = new PaintAudit();
  private final Set<Integer> uncovered = new TreeSet<>();
  private @Nullable Tagging tagging;
  private @Nullable Place place;
  private @Nullable ITextFSFont font;
  private @Nullable InlineText source;

  TaggedOutput(float dotsPerPoint, LinkHandler handler, LayoutBudget budget) {
    super(dotsPerPoint);
    this.budget = budget;
    this.handler = handler;
  }

  /** Must be called before the first page is painted. */
  void tag(Tagging tagging) {
    this.tagging = tagging;
  }

  PaintAudit audit() {
    return audit;
  }

  /** The characters that were painted in a font without them: they are missing on paper. */
  Set<Integer> uncovered() {
    return uncovered;
  }

  Tagging tagging() {
    return Objects.requireNonNull(tagging, "tag() comes first");
  }

  private void mark() {
    mark(place == null ? Artifact.DECORATION : place);
  }

  private void mark(Place what) {
    tagging().content().open(what, getCurrentPage());
  }

  /** Paints something that belongs to a place. */
  private void in(@Nullable Place where, Runnable painting) {
    Place before = place;
    place = where;
    painting.run();
    place = before;
  }

  // Pages and clips

  @Override
  public void finishPage() {
    tagging().content().close();
    super.finishPage();
  }

  @Override
  public void clip(Shape shape) {
    closeMark();
    super.clip(shape);
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    closeMark();
    super.setClip(shape);
  }

  private void closeMark() {
    if (tagging != null) {
      tagging.content().close();
    }
  }

  // Lines, areas, bullets

  @Override
  public void draw(Shape shape) {
    mark();
    super.draw(shape);
  }

  @Override
  public void fill(Shape shape) {
    mark();
    super.fill(shape);
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    paintBullet(x, y, () -> super.fillRect(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    paintBullet(x, y, () -> super.fillOval(x, y, width, height));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    paintBullet(x, y, () -> super.drawOval(x, y, width, height));
  }

  /** Paints a shape, which is a bullet if it stands where a list item has one. */
  private void paintBullet(int x, int y, Runnable painting) {
    paintMarker(tagging().markers().ofBullet(x, y), painting);
  }

  private void paintMarker(Optional<Element> item, Runnable painting) {
    if (item.isEmpty()) {
      in(place, painting);
    } else if (!tagging().markers().isRepeated(item.get())) {
      in(label(item.get()), painting);
    }
  }

  private @Nullable Place label(Element item) {
    return tagging().tree().labelOf(item).map(TaggedOutput::whole).orElse(null);
  }

  @Override
  public void drawLinearGradient(FSLinearGradient gradient, int x, int y, int width, int height) {
    mark();
    super.drawLinearGradient(gradient, x, y, width, height);
  }

  // Text

  @Override
  public void setFont(ITextFSFont font) {
    this.font = font;
    super.setFont(font);
  }

  @Override
  public void drawText(RenderingContext context, InlineText text) {
    InlineLayoutBox box = text.getParent();
    if (box.isContainedInMarginBox() || isOn(context.getPage(), box)) {
      source = text;
      in(placeOf(context, text), () -> super.drawText(context, text));
      source = null;
    }
  }

  private Place placeOf(RenderingContext context, InlineText text) {
    InlineLayoutBox box = text.getParent();
    if (box.isContainedInMarginBox()) {
      return margin(context, box);
    }
    if (!audit.first(text)) {
      return Artifact.REPEATED;
    }
    audit.count(text);
    return tagging()
        .tree()
        .owner(text.getTextNode())
        .<Place>map(owner -> new Content(owner, text.getTextNode(), text.getStart(), null))
        .orElse(Artifact.DECORATION);
  }

  /**
   * Layout paints a line that touches the edge of a page on both pages, clipped; there it would be
   * found twice by search and copied twice. It belongs to the page of its baseline.
   */
  private static boolean isOn(PageBox page, InlineLayoutBox box) {
    int baseline = box.getAbsY() + box.getBaseline();
    return baseline >= page.getTop() && baseline <= page.getBottom();
  }

  private static Artifact margin(RenderingContext context, Box box) {
    Box root = box;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    boolean upper = root.getAbsY() < context.getPage().getHeight(context) / 2;
    return upper ? Artifact.HEADER : Artifact.FOOTER;
  }

  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
    if (text.isEmpty()) {
      return;
    }
    text.codePoints().filter(c -> !isCovered(c)).forEach(uncovered::add);
    Optional<Element> numbered =
        place == null ? tagging().markers().ofNumber(text) : Optional.empty();
    paintMarker(
        numbered,
        () -> {
          TextLine line = TextLine.of(text, source);
          if (line.isRearranged() && place instanceof Content content) {
            mark(content.saying(line.said()));
          } else {
            mark();
          }
          super.drawString(line.painted(), x, y, info);
        });
  }

  private boolean isCovered(int codePoint) {
    BaseFont face = Objects.requireNonNull(font).getFontDescription().getFont();
    return Character.isWhitespace(codePoint) || face.charExists(codePoint);
  }

  // Images and fields

  @Override
  public void paintReplacedElement(RenderingContext context, BlockBox box) {
    if (FieldArea.isOf(box)) {
      tagging().fields().add(context, box);
      return;
    }
    Place where =
        box.isContainedInMarginBox()
            ? Artifact.REPEATED
            : tagging()
                .tree()
                .owner(box.getElement())
                .map(figure -> boxed(figure, createLocalTargetArea(context, box)))
                .map(TaggedOutput::whole)
                .orElse(Artifact.DECORATION);
    in(where, () -> super.paintReplacedElement(context, box));
  }

  /** Notes where on the page a figure stands (ISO 32000-1, 14.8.5.4.3). */
  private static PdfStructureElement boxed(PdfStructureElement figure, Rectangle area) {
    PdfArray corners = new PdfArray();
    corners.add(new PdfNumber(area.getLeft()));
    corners.add(new PdfNumber(area.getBottom()));
    corners.add(new PdfNumber(area.getRight()));
    corners.add(new PdfNumber(area.getTop()));
    StructureTree.attribute(figure, "Layout", "BBox", corners);
    return figure;
  }

  private static Place whole(PdfStructureElement element) {
    return new Content(element, null, 0, null);
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    budget.picture();
    mark();
    super.drawImage(image, x, y);
  }

  // Backgrounds, with which come links

  @Override
  public void paintBackground(RenderingContext context, Box box) {
    in(null, () -> handler.hiding(() -> super.paintBackground(context, box)));
    tagging().links().add(context, box);
  }
}
