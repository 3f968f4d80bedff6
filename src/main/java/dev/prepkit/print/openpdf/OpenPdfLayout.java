package dev.prepkit.print.openpdf;

import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintLayout;
import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.CutOff;
import dev.prepkit.print.PrintProblem.DamagedFont;
import dev.prepkit.print.PrintProblem.MissingCharacters;
import dev.prepkit.print.PrintProblem.NotPaintedOnce;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A document that Flying Saucer has laid out. */
final class OpenPdfLayout implements PrintLayout {

  private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
  private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

  private final PrintMarkup.Tree tree;
  private final FontSet fonts;
  private final LocalDate date;
  private final LinkHandler links = new LinkHandler();
  private final LayoutBudget budget = new LayoutBudget();
  private final TaggedOutput output = new TaggedOutput(DOTS_PER_POINT, links, budget);
  private final StyleCache cache;
  private final ClosedUserAgent resources;
  private final DocumentStyles styles;
  private final ITextRenderer renderer;

  @SuppressWarnings("deprecation") // setCss: nothing else takes styles that have been parsed
  OpenPdfLayout(PrintMarkup.Tree tree, FontSet fonts, Shared shared, LocalDate date) {
    this.tree = tree;
    this.fonts = fonts;
    this.date = date;
    this.cache = shared.styles();
    this.resources = new ClosedUserAgent(output, DOTS_PER_PIXEL, shared.pictures());
    this.styles = new DocumentStyles(resources, cache, budget);
    this.renderer =
        new ITextRenderer(
            DOTS_PER_POINT,
            DOTS_PER_PIXEL,
            output,
            resources,
            new FaceResolver(fonts),
            new FieldAreas(output, resources::refuse),
            new MeasuredText(budget));
    budget.elements(tree.elements());
    renderer.getSharedContext().setCss(styles);
    renderer.getSharedContext().setLineBreakingStrategy(new WholeWords());
    renderer.setDocument(tree.document(), null, links);
    renderer.layout();
    budget.pages(pages());
  }

  @Override
  public int pages() {
    return renderer.getRootBox().getLayer().getPages().size();
  }

  @Override
  public double length() {
    return PageEdges.length(renderer.getRootBox());
  }

  @Override
  public boolean overflows() {
    return !PageEdges.cutOff(context(), renderer.getRootBox()).isEmpty();
  }

  @Override
  public OptionalInt pageOf(String id) {
    Box box = renderer.getSharedContext().getBoxById(id);
    PageBox page =
        box == null ? null : renderer.getRootBox().getLayer().getFirstPage(context(), box);
    return page == null ? OptionalInt.empty() : OptionalInt.of(page.getPageNo() + 1);
  }

  @Override
  public PdfFile write() {
    PagePainter painter = new PagePainter(output, context(), renderer.getRootBox());
    Conformance conformance = new Conformance(tree.title(), tree.language(), date);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document file = new Document(painter.size(), 0, 0, 0, 0);
    CompactWriter writer = CompactWriter.of(file, bytes, fonts.inkless());
    conformance.open(writer, pages());
    file.open();
    painter.start(tree.document(), writer);
    StructureTree structure = tagged(writer);
    painter.paint(file, writer);
    structure.finish();
    conformance.close(writer);
    file.close();
    return new PdfFile(FileIdentifier.fixed(bytes.toByteArray()), problems());
  }

  /** Makes the structure before anything is painted. */
  private StructureTree tagged(PdfWriter writer) {
    StructureTree structure = new StructureTree(writer.getStructureTreeRoot());
    ListMarkers markers = new ListMarkers(context(), renderer.getRootBox());
    new StructureBuilder(structure, markers.items()).build(tree.body());
    output.tag(
        new TaggedOutput.Tagging(
            structure,
            new MarkedContent(structure),
            markers,
            new LinkAnnotations(output, structure),
            new FormFields(output, structure, fonts)));
    return structure;
  }

  private List<PrintProblem> problems() {
    List<PrintProblem> problems = new ArrayList<>(tree.problems());
    StyleMistakes mistakes = new StyleMistakes(cache, tree.origins());
    problems.addAll(mistakes.inSheets(tree.document()));
    if (styles.hasMistakenAttributes()) {
      problems.addAll(mistakes.inAttributes(tree.document()));
    }
    problems.addAll(new ResourceFaults(tree.origins(), tree.document()).of(resources.faults()));
    problems.addAll(PaintedEdges.check(context(), tree.origins(), renderer.getRootBox()));
    fonts.damaged().stream().map(DamagedFont::new).forEach(problems::add);
    output.uncovered().forEach(c -> problems.add(new MissingCharacters(List.of(c), "")));
    Stream.of(
            PageEdges.cutOff(context(), renderer.getRootBox()),
            ClippedText.in(context(), renderer.getRootBox()),
            output.tagging().fields().cutOff())
        .flatMap(List::stream)
        .map(LetterForms::letters)
        .distinct()
        .map(CutOff::new)
        .forEach(problems::add);
    output.audit().lost(tree.body(), renderer.getSharedContext()).stream()
        .map(LetterForms::letters)
        .map(NotPaintedOnce::new)
        .forEach(problems::add);
    return problems;
  }

  private RenderingContext context() {
    return renderer
        .getSharedContext()
        .newRenderingContextInstance(
            output, new ITextFontContext(), renderer.getRootBox().getLayer(), 0);
  }
}
