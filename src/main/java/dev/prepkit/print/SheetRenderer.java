package dev.prepkit.print;

import dev.prepkit.kit.Kit;
import dev.prepkit.library.AudienceQuestions;
import dev.prepkit.library.Library;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.template.Template;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.theme.Brand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
   * @param madeOf what decides how they are printed, beside their markup
   */
  public record Common(
      String language,
      Optional<String> organisation,
      Brand brand,
      String edition,
      Map<String, String> words,
      Fingerprint madeOf) {}

  private final SheetTemplates templates;
  private final PdfEngine engine;
  private final PrintOptions options;
  private final Common common;
  private final Way way;

  /**
   * How sheets come about.
   *
   * @param filling whether room that is left on a page is used
   * @param earlier those that need not be printed again
   */
  private record Way(boolean filling, EarlierSheets earlier) {}

  public SheetRenderer(
      SheetTemplates templates, PdfEngine engine, PrintOptions options, Common common) {
    this(templates, engine, options, common, new Way(true, EarlierSheets.NONE));
  }

  private SheetRenderer(
      SheetTemplates templates, PdfEngine engine, PrintOptions options, Common common, Way way) {
    this.templates = templates;
    this.engine = engine;
    this.options = options;
    this.common = common;
    this.way = way;
  }

  /**
   * The same sheets as far as what is wrong with them, in half the time: room that is left on a
   * page stays empty.
   */
  public SheetRenderer forCheck() {
    return new SheetRenderer(
        templates, engine, options, common, new Way(false, EarlierSheets.NONE));
  }

  /** The same sheets, but for those that an earlier build made of just the same. */
  public SheetRenderer using(EarlierSheets earlier) {
    return new SheetRenderer(templates, engine, options, common, new Way(way.filling(), earlier));
  }

  /** All sheets of one contact. */
  public List<Sheet> kit(Kit kit) {
    if (templates.isEmpty()) {
      return List.of();
    }
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
              return once(
                  SheetKind.PREP_SHEET,
                  template.fill(frame(name), sheet),
                  madeOf -> written(SheetKind.PREP_SHEET, front.fit(sheet, way.filling()), madeOf));
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
        .map(template -> template.fill(frame(title), view))
        .map(markup -> once(kind, markup, madeOf -> written(kind, layout(markup), madeOf)));
  }

  private static Sheet written(SheetKind kind, PrintLayout layout, Fingerprint madeOf) {
    return new Sheet(kind.id(), layout.write(), List.of(), "", madeOf);
  }

  /**
   * A sheet that is printed only if no earlier build did.
   *
   * @param markup its markup with all that it may show; what it looks like with less, or set more
   *     tightly, follows from that and from the theme
   */
  private Sheet once(SheetKind kind, String markup, Function<Fingerprint, Sheet> printing) {
    Fingerprint madeOf =
        Fingerprint.of(List.of(common.madeOf().hex(), kind.id(), options.toString(), markup));
    return way.earlier()
        .find(madeOf)
        .map(bytes -> Sheet.again(kind.id(), bytes, madeOf))
        .orElseGet(() -> printing.apply(madeOf));
  }

  private <V extends Record & OnePage<V>> Optional<Sheet> fitted(
      SheetKind kind, String title, V view) {
    return templates.find(kind).map(template -> fitted(kind, template, title, view));
  }

  private <V extends Record & OnePage<V>> Sheet fitted(
      SheetKind kind, Template template, String title, V view) {
    SheetFrame frame = frame(title);
    FittedMarkup<V> layouter =
        new FittedMarkup<>(
            (shown, fit) -> template.fill(frame, shown, new FitView(fit)), this::layout);
    PageFit.Sizes sizes = options.large() ? PageFit.Sizes.LARGE : PageFit.Sizes.REGULAR;
    PageFit<V> page = new PageFit<>(layouter, sizes, way.filling());
    return once(
        kind,
        layouter.markup().apply(view, page.roomy(view)),
        madeOf ->
            new FittedPage<>(page.fit(view), view.mayFlow(options.large()))
                .sheet(kind.id(), view, madeOf));
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
