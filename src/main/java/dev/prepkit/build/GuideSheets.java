package dev.prepkit.build;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.library.AudienceQuestions;
import dev.prepkit.library.Library;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.print.Sheet;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.site.SheetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sheets that come with the guide, each to be made when there is a core for it.
 *
 * @param sheets renders them the way they are needed
 */
record GuideSheets(Workshop workshop, SheetRenderer sheets) {

  /**
   * A sheet and its place.
   *
   * @param source what it was made of
   */
  record Placed(String address, Sheet sheet, SourceLocation source) {}

  /** Makes some sheets; safe for many threads. */
  @FunctionalInterface
  interface Making {
    List<Placed> make();
  }

  /** All that pages lead to. */
  List<Making> all() {
    Library library = workshop.library();
    List<Making> all = new ArrayList<>(banks(library.banks()));
    library.forAudiences().forEach(questions -> all.add(() -> audience(questions)));
    if (!library.banks().isEmpty()) { // the page of all banks leads to them
      all.add(() -> worksheets(library));
    }
    if (!library.chapters().isEmpty()) { // so does that of all chapters to this
      all.add(() -> handbook(library));
    }
    return all;
  }

  /** The one-page sheets of banks. */
  List<Making> banks(List<QuestionBank> banks) {
    return banks.stream().map(bank -> (Making) () -> bank(bank)).toList();
  }

  private List<Placed> bank(QuestionBank bank) {
    return placed(sheets.bank(bank), SheetAddress.ofBank(bank.id()), bank.at());
  }

  private List<Placed> audience(AudienceQuestions questions) {
    String address = SheetAddress.ofAudience(questions.audience().id());
    SourceLocation source = questions.main().getFirst().at();
    return placed(sheets.audience(questions), address, source);
  }

  private List<Placed> worksheets(Library library) {
    return sheets.blanks(library).stream()
        .map(sheet -> new Placed(SheetAddress.ofWorksheet(sheet.name()), sheet, workshop.themeAt()))
        .toList();
  }

  private List<Placed> handbook(Library library) {
    return placed(
        sheets.handbook(library, workshop.title()), SheetAddress.HANDBOOK, workshop.themeAt());
  }

  private static List<Placed> placed(Optional<Sheet> sheet, String address, SourceLocation source) {
    return sheet.stream().map(each -> new Placed(address, each, source)).toList();
  }
}
