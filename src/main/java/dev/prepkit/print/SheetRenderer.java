package dev.prepkit.print;

import dev.prepkit.kit.Kit;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.print.SheetTemplates.FitView;
import dev.prepkit.print.SheetTemplates.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders the sheets of one edition. Safe for many threads. */
public final class SheetRenderer {

  private final SheetTemplates templates;
  private final PdfEngine engine;
  private final String language;
  private final Paper paper;
  private final Map<String, String> words;

  public SheetRenderer(
      SheetTemplates templates,
      PdfEngine engine,
      String language,
      Paper paper,
      Map<String, String> words) {
    this.templates = templates;
    this.engine = engine;
    this.language = language;
    this.paper = paper;
    this.words = words;
  }

  /** Everything for one meeting, on as many pages as it takes. */
  public Sheet prepSheet(Kit kit) {
    SheetFrame frame = frame(kit.contact().name());
    PrintLayout layout = layout(templates.get(Kind.PREP).fill(frame, PrepSheet.of(kit)));
    return new Sheet(layout.write(), List.of(), "");
  }

  /** The questions for one contact, on one page. */
  public Sheet questionSheet(Kit kit) {
    return onePage(QuestionSheet.of(kit));
  }

  /** The questions of a bank, on one page. */
  public Sheet questionSheet(QuestionBank bank) {
    return onePage(QuestionSheet.of(bank));
  }

  private Sheet onePage(QuestionSheet sheet) {
    SheetFrame frame = frame(sheet.title());
    PageFit.Layouter layouter =
        (shown, fit) -> layout(templates.get(Kind.QUESTIONS).fill(frame, shown, new FitView(fit)));
    PageFit.Fitted fitted = new PageFit(layouter).fit(sheet);
    List<String> leftOut = fitted.leftOut().stream().map(QuestionSheet.Entry::text).toList();
    PdfFile file = fitted.layout().write().with(problems(sheet, fitted));
    return new Sheet(file, leftOut, fitted.fit().points());
  }

  private static List<PrintProblem> problems(QuestionSheet wanted, PageFit.Fitted fitted) {
    List<PrintProblem> problems = new ArrayList<>();
    wanted.head().stream()
        .filter(words -> !fitted.sheet().head().contains(words))
        .map(PrintProblem.Shortened::new)
        .forEach(problems::add);
    if (fitted.layout().pages() > 1) {
      problems.add(new PrintProblem.TooManyPages(fitted.layout().pages()));
    }
    return problems;
  }

  private SheetFrame frame(String title) {
    return new SheetFrame(title, language, paper.cssName(), words);
  }

  private PrintLayout layout(String markup) {
    return engine.layout(new PrintDocument(markup));
  }
}
