package dev.prepkit.build;

import dev.prepkit.build.BuildReport.ShortenedSheet;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.kit.Draft;
import dev.prepkit.kit.Kit;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.print.Sheet;
import dev.prepkit.site.HtmlPage;
import dev.prepkit.site.Views.ContactEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders the parts of an edition and hands them on, file by file. */
final class Edition {

  private final Workshop workshop;
  private final FileSink files;
  private final PrintProblems problems;
  private final List<ShortenedSheet> shortened = new ArrayList<>();
  private int count;

  Edition(Workshop workshop, FileSink files, PrintProblems problems) {
    this.workshop = workshop;
    this.files = files;
    this.problems = problems;
  }

  /** The guide, with a sheet for every bank; the home page lists the contacts, if there are any. */
  void guide(List<ContactEntry> contacts) throws IOException {
    for (HtmlPage page : workshop.site().guide(workshop.library(), contacts)) {
      write(OutputFile.text(page.address(), page.markup()));
    }
    for (String asset : workshop.themeFiles().paths("assets", "")) {
      Optional<byte[]> bytes = workshop.themeFiles().bytes(asset);
      if (bytes.isPresent()) {
        write(new OutputFile(asset, bytes.get()));
      }
    }
    sheets(workshop.library().banks());
  }

  /** The one-page sheets of banks. */
  void sheets(List<QuestionBank> banks) throws IOException {
    for (QuestionBank bank : banks) {
      Sheet sheet = workshop.sheets().questionSheet(bank);
      write("sheets/" + bank.id() + ".pdf", sheet, bank.at());
    }
  }

  /** The page and the sheets of one contact. */
  void contact(Kit kit) throws IOException {
    HtmlPage page = workshop.site().contact(kit);
    write(OutputFile.text(page.address(), page.markup()));
    String folder = "contacts/" + kit.contact().id() + "/";
    for (Draft draft : kit.drafts()) {
      write(OutputFile.text(folder + "emails/" + draft.sample().id() + ".txt", draft.letter()));
    }
    SourceLocation at = kit.contact().at();
    write(folder + "prep-sheet.pdf", workshop.sheets().prepSheet(kit), at);
    write(folder + "question-sheet.pdf", workshop.sheets().questionSheet(kit), at);
  }

  private void write(String path, Sheet sheet, SourceLocation source) throws IOException {
    problems.report(path, sheet.pdf().problems(), source);
    if (!sheet.leftOut().isEmpty()) {
      shortened.add(new ShortenedSheet(path, sheet.points(), sheet.leftOut()));
    }
    write(new OutputFile(path, sheet.pdf().bytes()));
  }

  private void write(OutputFile file) throws IOException {
    files.write(file);
    count++;
  }

  BuildReport report() {
    return new BuildReport(count, shortened);
  }
}
