package dev.prepkit.build;

import dev.prepkit.build.BuildReport.Changes;
import dev.prepkit.build.BuildReport.ShortenedSheet;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.kit.Draft;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.Mail;
import dev.prepkit.kit.Referrals;
import dev.prepkit.library.LibraryReader;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.links.LinkCheck;
import dev.prepkit.mail.DraftWriter;
import dev.prepkit.print.Sheet;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.profile.Contact;
import dev.prepkit.search.SearchIndex;
import dev.prepkit.site.HtmlPage;
import dev.prepkit.site.SheetAddress;
import dev.prepkit.site.Views.ContactEntry;
import dev.prepkit.text.AllCores;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders the parts of an edition and hands them on, file by file. */
final class Edition {

  private final Workshop workshop;
  private final FileSink files;
  private final LinkCheck links;
  private final PrintProblems problems;
  private final List<ShortenedSheet> shortened = new ArrayList<>();
  private final SheetRenderer sheets;
  private final List<HtmlPage> pages = new ArrayList<>();
  private final SortedMap<String, Fingerprint> hashes = new ConcurrentSkipListMap<>();
  private final FileTally tally = new FileTally();
  private final SearchIndex index = new SearchIndex();

  /**
   * @param sheets renders them the way they are needed
   * @param links takes note of each file
   */
  Edition(
      Workshop workshop,
      SheetRenderer sheets,
      FileSink files,
      LinkCheck links,
      PrintProblems problems) {
    this.workshop = workshop;
    this.sheets = sheets;
    this.files = files;
    this.links = links;
    this.problems = problems;
  }

  /** The home page, which shows contacts and referrals, if there are any. */
  void home(List<ContactEntry> contacts, List<Referrals.Person> referrals) throws IOException {
    Sweeping.ifDue();
    page(workshop.site().home(workshop.library(), contacts, referrals));
  }

  /** The guide with its sheets, unless it is there and was made of the same. */
  void guide(Fingerprint madeOf) throws IOException {
    if (!keep(Part.GUIDE, madeOf)) {
      made(Part.GUIDE, guide() ? Optional.of(madeOf) : Optional.empty());
    }
  }

  /**
   * The guide with its sheets.
   *
   * @return whether there is nothing to say of them
   */
  boolean guide() throws IOException {
    for (HtmlPage page : workshop.site().guide(workshop.library())) {
      page(page);
    }
    for (String asset : workshop.themeFiles().paths("assets", "")) {
      Optional<byte[]> bytes = workshop.themeFiles().bytes(asset);
      if (bytes.isPresent()) {
        write(new OutputFile(asset, bytes.get()));
      }
    }
    for (String picture : LibraryReader.pictures(workshop.sources().content())) {
      Optional<byte[]> bytes = workshop.sources().content().bytes(picture);
      if (bytes.isPresent()) {
        write(new OutputFile(picture, bytes.get()));
      }
    }
    writeAll(workshop.brandFiles());
    return print(new GuideSheets(workshop, sheets).all());
  }

  private void page(HtmlPage page) throws IOException {
    write(page);
    pages.add(page);
  }

  /** Writes sheets that are made on all cores; tells whether there is nothing to say of them. */
  private boolean print(List<GuideSheets.Making> makings) throws IOException {
    boolean flawless = true;
    for (List<GuideSheets.Placed> made : AllCores.map(makings, this::make)) {
      for (GuideSheets.Placed placed : made) {
        write(placed.address(), placed.sheet(), placed.source());
        flawless &= placed.sheet().isFlawless();
      }
    }
    return flawless;
  }

  private List<GuideSheets.Placed> make(GuideSheets.Making making) {
    Sweeping.ifDue();
    return making.make();
  }

  /** What only a published site has. It names the other files, so it comes last. */
  void publication() throws IOException {
    HtmlPage notFound = workshop.site().notFound();
    write(OutputFile.text(notFound.address(), notFound.markup()));
    writeAll(workshop.publicFiles().forOthers(pages));
    writeAll(workshop.publicFiles().forReaders(hashes));
  }

  /** The one-page sheets of banks. */
  void banks(List<QuestionBank> banks) throws IOException {
    print(new GuideSheets(workshop, sheets).banks(banks));
  }

  /**
   * Lets a part stay that an earlier build made of the same. Safe for many threads.
   *
   * @return whether it did; else it has to be made
   */
  boolean keep(Part part, Fingerprint madeOf) throws IOException {
    Optional<SortedMap<String, Long>> kept = files.keep(part, madeOf);
    for (String path : kept.map(SortedMap::keySet).orElse(Set.of())) {
      if (path.endsWith(".html")) {
        files.kept(path).ifPresent(page -> keep(path, new String(page, StandardCharsets.UTF_8)));
      }
    }
    kept.ifPresent(tally::addAll);
    return kept.isPresent();
  }

  /**
   * Tells that a part is made.
   *
   * @param madeOf what it was made of, unless there is something to say of it
   */
  void made(Part part, Optional<Fingerprint> madeOf) {
    files.made(part, madeOf);
  }

  /**
   * What some contacts get; it is made on all cores.
   *
   * @return for each whether there is nothing to say of its sheets
   */
  List<Boolean> contacts(List<Kit> kits) throws IOException {
    List<List<Sheet>> all = AllCores.map(kits, this::contact);
    for (int i = 0; i < kits.size(); i++) {
      Contact contact = kits.get(i).contact();
      for (Sheet sheet : all.get(i)) {
        write(SheetAddress.ofContact(contact.id(), sheet.name()), sheet, contact.at());
      }
    }
    return all.stream().map(sheets -> sheets.stream().allMatch(Sheet::isFlawless)).toList();
  }

  /** Writes the drafts and the page of one contact, and makes the sheets. */
  private List<Sheet> contact(Kit kit) throws IOException {
    for (Draft draft : kit.drafts()) {
      String path = Part.kit(kit.contact().id()).folder() + "emails/" + draft.sample().id();
      write(OutputFile.text(path + ".txt", draft.letter()));
      Optional<Mail> mail = kit.mail(draft);
      if (mail.isPresent()) {
        write(new OutputFile(path + ".eml", DraftWriter.write(mail.get())));
      }
    }
    write(workshop.site().contact(kit));
    return sheets.kit(kit);
  }

  /** Lets a page be found that an earlier build wrote. */
  void keep(String address, String markup) {
    Sweeping.ifDue();
    index.add(address, Jsoup.parse(markup));
  }

  /** What the search looks through, when all pages are there. */
  void search() throws IOException {
    write(new OutputFile(Part.SEARCH, index.script()));
  }

  /** A calendar to import. */
  void calendar(String path, String text) throws IOException {
    write(OutputFile.text(path, text));
  }

  private void write(String path, Sheet sheet, SourceLocation source) throws IOException {
    problems.report(path, sheet.pdf().problems(), source);
    if (!sheet.leftOut().isEmpty()) {
      shortened.add(new ShortenedSheet(path, sheet.points(), sheet.leftOut()));
    }
    Optional<Fingerprint> madeOf = Optional.of(sheet.madeOf()).filter(of -> sheet.isFlawless());
    write(new OutputFile(path, sheet.pdf().bytes(), madeOf));
  }

  private void writeAll(List<OutputFile> all) throws IOException {
    for (OutputFile file : all) {
      write(file);
    }
  }

  private void write(HtmlPage page) throws IOException {
    Document read = Jsoup.parse(page.markup());
    index.add(page.address(), read);
    links.add(page.address(), read);
    hand(OutputFile.text(page.address(), page.markup()));
  }

  private void write(OutputFile file) throws IOException {
    links.add(file.path(), file.bytes());
    hand(file);
  }

  private void hand(OutputFile file) throws IOException {
    files.write(file);
    hashes.put(file.path(), file.hash());
    tally.add(file.path(), file.bytes().length);
    Sweeping.ifDue();
  }

  BuildReport report() {
    return new BuildReport(tally.counts(), Changes.NONE, shortened);
  }
}
