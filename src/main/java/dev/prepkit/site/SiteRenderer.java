package dev.prepkit.site;

import dev.prepkit.kit.Draft;
import dev.prepkit.kit.DraftFiller;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.Referrals;
import dev.prepkit.library.AudienceQuestions;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.EtiquetteStage;
import dev.prepkit.library.GuideChapter;
import dev.prepkit.library.Library;
import dev.prepkit.library.Page;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.site.SiteTemplates.Kind;
import dev.prepkit.site.Views.ContactEntry;
import dev.prepkit.site.Views.Download;
import dev.prepkit.site.Views.Letter;
import dev.prepkit.site.Views.PageLink;
import dev.prepkit.site.Views.RuleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Renders the pages of the guide, which everybody gets, and the page of one contact. */
public final class SiteRenderer {

  /** The page that a server shows where there is none. */
  public static final String NOT_FOUND = "404.html";

  /** The page that the site begins with. */
  public static final String HOME = "index.html";

  private final SiteTemplates templates;
  private final PageWriter writer;
  private final PrintedSheets sheets;
  private final Map<String, String> words;
  private final Decisions decisions;

  public SiteRenderer(
      SiteTemplates templates,
      Frame.Site site,
      Outline outline,
      PrintedSheets sheets,
      Decisions decisions) {
    this.templates = templates;
    this.sheets = sheets;
    this.words = decisions.words();
    this.decisions = decisions;
    this.writer = new PageWriter(site, outline, words);
  }

  /** All pages of the guide but the home page. */
  public List<HtmlPage> guide(Library library) {
    List<HtmlPage> pages = new ArrayList<>(indexes(library));
    library.chapters().forEach(chapter -> pages.add(chapter(library, chapter)));
    library.banks().forEach(bank -> pages.add(bank(library, bank)));
    library.stages().forEach(stage -> pages.add(stage(library, stage)));
    library.emails().forEach(sample -> pages.add(email(library, sample)));
    return pages;
  }

  /** The pages that list others, for the parts of the site that there are. */
  private List<HtmlPage> indexes(Library library) {
    Frame.Parts parts = Frame.Parts.of(library);
    List<HtmlPage> pages = new ArrayList<>();
    if (parts.guide()) {
      pages.add(index(Kind.GUIDE, "guide", guideIndex(library)));
    }
    if (parts.questions()) {
      pages.add(index(Kind.QUESTIONS, "questions", bankIndex(library)));
      pages.add(allQuestions(library));
    }
    if (parts.etiquette()) {
      Record view = new Views.EtiquetteIndex(library.stages(), library.rules().size());
      pages.add(index(Kind.ETIQUETTE, "etiquette", view));
    }
    if (parts.emails()) {
      pages.add(index(Kind.EMAILS, "emails", new Views.EmailIndex(groups(library))));
    }
    return pages;
  }

  /** What a server shows where there is no page. */
  public HtmlPage notFound() {
    return writer.writeForAnywhere(
        templates.get(Kind.NOT_FOUND), NOT_FOUND, word("not-found-title"), new Views.NotFound());
  }

  /** The page of one contact. */
  public HtmlPage contact(Kit kit) {
    String address = addressOf(kit.contact().id());
    String root = PageWriter.rootOf(address);
    Views.ContactPage view =
        new Views.ContactPage(
            kit,
            downloads(sheets.contact(), name -> name + ".pdf"),
            letters(kit, kit.lines(), root),
            letters(kit, kit.letters(), root),
            entries(kit.etiquette(), root),
            decisions.changed());
    return writer.write(
        templates.get(Kind.CONTACT), address, kit.contact().name(), description("kit"), view);
  }

  private Views.GuideIndex guideIndex(Library library) {
    Optional<Download> handbook =
        sheets.handbook()
            ? Optional.of(new Download(word("handbook"), SheetAddress.HANDBOOK))
            : Optional.empty();
    return new Views.GuideIndex(main(library), forAudiences(library), handbook);
  }

  private Views.BankIndex bankIndex(Library library) {
    List<Download> forAudiences =
        library.forAudiences().stream()
            .filter(audience -> sheets.questions())
            .map(AudienceQuestions::audience)
            .map(tag -> new Download(tag.label(), SheetAddress.ofAudience(tag.id())))
            .toList();
    return new Views.BankIndex(
        library.banks(),
        library.questions().size(),
        forAudiences,
        downloads(sheets.worksheets(), SheetAddress::ofWorksheet));
  }

  private List<Download> downloads(List<String> names, UnaryOperator<String> address) {
    return names.stream().map(name -> new Download(word(name), address.apply(name))).toList();
  }

  /** Where the page of a contact lies. */
  public static String addressOf(String contactId) {
    return "contacts/" + contactId + "/index.html";
  }

  /**
   * The home page.
   *
   * @param contacts who is listed on it; nobody in the public edition
   * @param referrals who named whom, in order; nobody in the public edition
   */
  public HtmlPage home(
      Library library, List<ContactEntry> contacts, List<Referrals.Person> referrals) {
    Views.Home view =
        new Views.Home(
            stations(library),
            library.chapters().stream().filter(c -> c.reader().station().isEmpty()).toList(),
            library.banks(),
            library.stages(),
            groups(library),
            contacts,
            ReferralChain.of(referrals, contacts));
    return writer.write(
        templates.get(Kind.HOME), HOME, word("home-title"), description("home"), view);
  }

  private HtmlPage index(Kind kind, String folder, Record view) {
    return writer.write(
        templates.get(kind),
        folder + "/index.html",
        word(folder + "-title"),
        description(folder),
        view);
  }

  private HtmlPage allQuestions(Library library) {
    return writer.write(
        templates.get(Kind.ALL_QUESTIONS),
        "questions/all.html",
        word("all-questions"),
        description("all-questions"),
        new Views.AllQuestions(
            library.banks(), QuestionFilters.of(library.questions(), library.vocabulary())));
  }

  private HtmlPage chapter(Library library, GuideChapter chapter) {
    return page(
        Kind.CHAPTER,
        chapter,
        new Views.ChapterPage(
            chapter,
            chapter.text().html().from("../").linked(),
            neighbours(library.chapters(), chapter)));
  }

  private HtmlPage bank(Library library, QuestionBank bank) {
    return page(
        Kind.BANK,
        bank,
        new Views.BankPage(
            bank,
            bank.introduction().from("../"),
            sheets.questions() ? Optional.of(SheetAddress.ofBank(bank.id())) : Optional.empty(),
            QuestionFilters.of(bank.questions(), library.vocabulary()),
            neighbours(library.banks(), bank)));
  }

  private HtmlPage stage(Library library, EtiquetteStage stage) {
    return page(
        Kind.STAGE,
        stage,
        new Views.StagePage(
            stage,
            stage.introduction().from("../"),
            entries(stage.rules(), "../"),
            neighbours(library.stages(), stage)));
  }

  private HtmlPage email(Library library, EmailSample sample) {
    return page(
        Kind.EMAIL,
        sample,
        new Views.EmailPage(
            sample,
            sample(DraftFiller.fill(sample, library.placeholders())),
            neighbours(library.emails(), sample)));
  }

  private HtmlPage page(Kind kind, Page page, Record view) {
    return writer.write(
        templates.get(kind), page.address(), page.title(), Optional.of(page.summary()), view);
  }

  /** The drafts of a kit, below headings of level three. */
  private static List<Letter> letters(Kit kit, List<Draft> drafts, String root) {
    return drafts.stream()
        .map(
            draft ->
                new Letter(
                    draft, draft.html().from(root).under(3), kit.mail(draft).map(MailtoLink::of)))
        .toList();
  }

  /** A draft on a page of its own, to nobody in particular. */
  private static Letter sample(Draft draft) {
    return new Letter(draft, draft.html().from("../").under(1), Optional.empty());
  }

  private List<RuleEntry> entries(List<EtiquetteRule> rules, String root) {
    return rules.stream()
        .map(
            rule ->
                new RuleEntry(
                    rule, rule.body().from(root), rule.provenance().decision().map(decisions::say)))
        .toList();
  }

  private static <P extends Page> Views.Neighbours neighbours(List<P> pages, P page) {
    int at = pages.indexOf(page);
    return new Views.Neighbours(
        at == 0 ? Optional.empty() : Optional.of(link(pages.get(at - 1))),
        at + 1 == pages.size() ? Optional.empty() : Optional.of(link(pages.get(at + 1))));
  }

  private static PageLink link(Page page) {
    return new PageLink(page.title(), page.address());
  }

  private static List<Views.StationEntry> stations(Library library) {
    List<Views.StationEntry> entries = new ArrayList<>();
    for (var station : library.vocabulary().stations().tags()) {
      List<GuideChapter> chapters =
          library.chapters().stream()
              .filter(chapter -> chapter.reader().station().filter(station::equals).isPresent())
              .toList();
      if (!chapters.isEmpty()) {
        entries.add(new Views.StationEntry(entries.size() + 1, station, chapters));
      }
    }
    return entries;
  }

  private static List<Views.EmailGroup> groups(Library library) {
    return library.vocabulary().moments().tags().stream()
        .map(
            moment ->
                new Views.EmailGroup(
                    moment,
                    library.emails().stream()
                        .filter(sample -> sample.delivery().moment().equals(moment))
                        .toList()))
        .filter(group -> !group.samples().isEmpty())
        .toList();
  }

  private static List<GuideChapter> main(Library library) {
    return library.chapters().stream().filter(c -> c.reader().audience().isEmpty()).toList();
  }

  private static List<GuideChapter> forAudiences(Library library) {
    return library.chapters().stream().filter(c -> c.reader().audience().isPresent()).toList();
  }

  private String word(String key) {
    return words.getOrDefault(key, key);
  }

  private Optional<String> description(String page) {
    return Optional.ofNullable(words.get(page + "-description"));
  }
}
