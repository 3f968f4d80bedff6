package dev.prepkit.print.openpdf;

import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintLayout;
import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.CutOff;
import dev.prepkit.print.PrintProblem.DamagedFont;
import dev.prepkit.print.PrintProblem.MissingCharacter;
import dev.prepkit.print.PrintProblem.NotPaintedOnce;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.RenderingContext;

/** A document that Flying Saucer has laid out. */
final class OpenPdfLayout implements PrintLayout {

  private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
  private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

  private final PrintMarkup.Tree tree;
  private final FontSet fonts;
  private final LocalDate date;
  private final LinkHandler links = new LinkHandler();
  private final TaggedOutput output = new TaggedOutput(DOTS_PER_POINT, links);
  private final ClosedUserAgent resources;
  private final ITextRenderer renderer;

  OpenPdfLayout(PrintMarkup.Tree tree, FontSet fonts, LocalDate date) {
    this.tree = tree;
    this.fonts = fonts;
    this.date = date;
    this.resources = new ClosedUserAgent(output, DOTS_PER_PIXEL);
    this.renderer =
        new ITextRenderer(
            DOTS_PER_POINT,
            DOTS_PER_PIXEL,
            output,
            resources,
            new FaceResolver(fonts),
            new ITextReplacedElementFactory(output),
            new ITextTextRenderer());
    renderer.setDocument(tree.document(), null, links);
    renderer.layout();
  }

  @Override
  public int pages() {
    return renderer.getRootBox().getLayer().getPages().size();
  }

  @Override
  public boolean overflows() {
    return !PageEdges.cutOff(context(), renderer.getRootBox()).isEmpty();
  }

  @Override
  public PdfFile write() {
    renderer.setPDFVersion(String.valueOf(PdfWriter.VERSION_1_7));
    renderer.setPDFProducer("Prepkit");
    renderer.setPDFCreator("Prepkit");
    Conformance conformance = new Conformance(tree.title(), tree.language(), date);
    renderer.setListener(new Tagger(conformance));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    renderer.createPDF(bytes);
    byte[] file = bytes.toByteArray();
    FileIdentifier.fix(file);
    return new PdfFile(file, pages(), problems());
  }

  private List<PrintProblem> problems() {
    List<PrintProblem> problems = new ArrayList<>(tree.problems());
    resources.refused().forEach(problems::add);
    fonts.damaged().stream().map(DamagedFont::new).forEach(problems::add);
    output.uncovered().forEach(c -> problems.add(new MissingCharacter(c, "")));
    PageEdges.cutOff(context(), renderer.getRootBox()).stream()
        .map(LetterForms::letters)
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

  /** Is called by Flying Saucer at the three moments at which tags can be added. */
  private final class Tagger extends DefaultPDFCreationListener {

    private final Conformance conformance;

    Tagger(Conformance conformance) {
      this.conformance = conformance;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
      conformance.open(renderer.getWriter());
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
      StructureTree structure = new StructureTree(renderer.getWriter().getStructureTreeRoot());
      ListMarkers markers = new ListMarkers(context(), renderer.getRootBox());
      new StructureBuilder(structure, markers.items()).build(tree.body());
      output.tag(
          new TaggedOutput.Tagging(
              structure,
              new MarkedContent(structure),
              markers,
              new LinkAnnotations(output, structure)));
    }

    @Override
    public void onClose(ITextRenderer renderer) {
      output.structure().finish();
      conformance.close(renderer.getWriter());
    }
  }
}
