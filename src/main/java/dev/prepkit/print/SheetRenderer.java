package dev.prepkit.print;

import dev.prepkit.kit.Kit;
import dev.prepkit.library.AudienceQuestions;
import dev.prepkit.library.Library;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.template.Template;
import dev.prepkit.theme.Brand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders the sheets of one edition; a sheet that the theme leaves out is not there. Safe for many
 * threads.
 */
public final class SheetRenderer {

  /**
   * What all sheets of an edition have in common.
   *
   * @param language a BCP 47 tag
   * @param organisation who hands the sheets out
   * @param brand the house, as sheets show it
   * @param edition when they are made, in words
   * @param words the theme's own words
   */
  public record Common(
      String language,
      Optional<String> organisation,
      Brand brand,
      String edition,
      Map<String, String> words) {}

  private final SheetTemplates templates;
  private final PdfEngine engine;
  private final PrintOptions options;
  private final Common common;
  private final boolean filling;

  public SheetRenderer(
      SheetTemplates templates, PdfEngine engine, PrintOptions options, Common common) {
    this(templates, engine, options, common, true);
  }

  private SheetRenderer(
      SheetTemplates templates,
      PdfEngine engine,
      PrintOptions options,
      Common common,
      boolean filling) {
    this.templates = templates;
    this.engine = engine;
    this.options = options;
    this.common = common;
    this.filling = filling;
  }

  /**
   * The same sheets as far as what is wrong with them, in half the time: room that is left on a
   * page stays empty.
   */
  public SheetRenderer forCheck() {
    return new SheetRenderer(templates, engine, options, common, false);
  }

  /** All sheets of one contact. */
  public List<Sheet> kit(Kit kit) {
    String name = kit.contact().name();
    Worksheet worksheet = Worksheet.of(kit);
    return Stream.of(
            prepSheet(kit),
            questionSheet(kit),
            fitted(SheetKind.POCKET_CARD, name, PocketCard.of(kit)),
            fitted(SheetKind.RESEARCH_WORKSHEET, name, worksheet),
            fitted(SheetKind.ORGANISATION_CHART, name, worksheet),
            fitted(SheetKind.THANK_YOU_WORKSHEET, name, worksheet),
            fitted(SheetKind.REFLECTION_SHEET, name, worksheet))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Everything for one meeting, on as many pages as it takes. */
  public Optional<Sheet> prepSheet(Kit kit) {
    String name = kit.contact().name();
    PrepSheet sheet = PrepSheet.of(kit);
    return templates
        .find(SheetKind.PREP_SHEET)
        .map(
            template -> {
              FrontPage front =
                  new FrontPage(shown -> layout(template.fill(frame(name), shown)), options);
              return written(SheetKind.PREP_SHEET, front.fit(sheet, filling));
            });
  }

  /** The questions for one contact, on one page. */
  public Optional<Sheet> questionSheet(Kit kit) {
    return fitted(SheetKind.QUESTION_SHEET, kit.contact().name(), QuestionSheet.of(kit));
  }

  /** The questions of a bank, on one page. */
  public Optional<Sheet> bank(QuestionBank bank) {
    return fitted(SheetKind.QUESTION_SHEET, bank.title(), QuestionSheet.of(bank))
        .map(sheet -> sheet.named(bank.id()));
  }

  /** The questions for an audience, on one page. */
  public Optional<Sheet> audience(AudienceQuestions questions) {
    String title = questions.audience().label();
    return fitted(SheetKind.QUESTION_SHEET, title, QuestionSheet.of(questions))
        .map(sheet -> sheet.named(questions.audience().id()));
  }

  /** The card and the worksheets without a name on them, for everybody. */
  public List<Sheet> blanks(Library library) {
    return Stream.of(
            fitted(SheetKind.POCKET_CARD, "", PocketCard.of(library)),
            blank(SheetKind.RESEARCH_WORKSHEET),
            blank(SheetKind.ORGANISATION_CHART),
            blank(SheetKind.THANK_YOU_WORKSHEET),
            blank(SheetKind.REFLECTION_SHEET))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Sheet> blank(SheetKind kind) {
    return fitted(kind, "", Worksheet.blank());
  }

  /** The whole guide as a book. */
  public Optional<Sheet> handbook(Library library, String title) {
    return flowing(SheetKind.HANDBOOK, title, Handbook.of(library, common.edition()));
  }

  /** A sheet on as many pages as it takes. */
  private Optional<Sheet> flowing(SheetKind kind, String title, Record view) {
    return templates
        .find(kind)
        .map(template -> layout(template.fill(frame(title), view)))
        .map(layout -> written(kind, layout));
  }

  private static Sheet written(SheetKind kind, PrintLayout layout) {
    return new Sheet(kind.id(), layout.write(), List.of(), "");
  }

  private <V extends Record & OnePage<V>> Optional<Sheet> fitted(
      SheetKind kind, String title, V view) {
    return templates.find(kind).map(template -> fit(template, title, view).sheet(kind.id(), view));
  }

  private <V extends Record & OnePage<V>> FittedPage<V> fit(
      Template template, String title, V view) {
    SheetFrame frame = frame(title);
    FittedMarkup<V> layouter =
        new FittedMarkup<>(
            (shown, fit) -> template.fill(frame, shown, new FitView(fit)), this::layout);
    PageFit.Sizes sizes = options.large() ? PageFit.Sizes.LARGE : PageFit.Sizes.REGULAR;
    return new FittedPage<>(
        new PageFit<>(layouter, sizes, filling).fit(view), view.mayFlow(options.large()));
  }

  private SheetFrame frame(String title) {
    return new SheetFrame(
        title,
        common.language(),
        options.paper().css(),
        options.paper().half(),
        common.organisation(),
        common.brand(),
        options.large(),
        options.fillable(),
        common.words());
  }

  private PrintLayout layout(String markup) {
    return engine.layout(new PrintDocument(markup, templates.places()));
  }
}
