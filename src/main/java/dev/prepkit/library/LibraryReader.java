package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.policy.Policies;
import dev.prepkit.template.Partials;
import dev.prepkit.template.Templates;
import dev.prepkit.template.Words;
import dev.prepkit.text.AllCores;
import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.MarkdownReader;
import dev.prepkit.text.MarkdownRenderer;
import dev.prepkit.text.MarkdownSections;
import dev.prepkit.text.PlainText;
import dev.prepkit.text.RenderedText;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the content of one language, every file of it, and reports all that is wrong. */
public final class LibraryReader {

  private static final List<String> KINDS = List.of("guide", "questions", "etiquette", "emails");

  /** Pages that list others. */
  private static final Pattern LISTS = Pattern.compile(".*/index\\.md|questions/all\\.md");

  private final SourceTree tree;
  private final Policies policies;
  private final Diagnostics diagnostics;
  private final Templates templates;

  /** Reads what the content says while nobody decides otherwise. */
  public LibraryReader(SourceTree tree, Diagnostics diagnostics) {
    this(tree, Policies.usual(), diagnostics);
  }

  /**
   * @param tree the content of one language: {@code guide/…}, {@code questions/…} and so on
   * @param policies which of its alternatives hold
   */
  public LibraryReader(SourceTree tree, Policies policies, Diagnostics diagnostics) {
    this.tree = tree;
    this.policies = policies;
    this.diagnostics = diagnostics;
    this.templates = new Templates(Partials.none(), Words.none(), diagnostics);
  }

  /** Reads everything; nothing when a file that all need is missing or wrong. */
  public Optional<Library> read() throws IOException {
    Set<String> files = contentFiles();
    ContentLinks links = new ContentLinks(files, tree::isBorrowed, tree::has, diagnostics);
    ContentTools tools =
        new ContentTools(
            vocabulary(),
            new OriginsReader(diagnostics).read(tree),
            policies,
            new MarkdownRenderer(links, new QuoteReader(diagnostics).read(tree), diagnostics),
            new MarkdownSections(diagnostics),
            new PlainText(diagnostics),
            diagnostics);
    Optional<TalkTexts> runSheet =
        needed(RunSheetReader.FILE)
            .flatMap(
                new RunSheetReader(tools.vocabulary().channels(), policies, diagnostics)::read);
    Optional<EmailFields> placeholders =
        needed(PlaceholderReader.FILE).flatMap(new PlaceholderReader(policies, diagnostics)::read);

    Optional<WordLists> words =
        needed(WordListReader.FILE)
            .flatMap(new WordListReader(tools.vocabulary(), diagnostics)::read);

    ContentTemplates pages = ContentTemplates.read(tree, diagnostics);
    Decided decided = new Decided(pages, policies);
    References references = new References();
    EtiquetteReader etiquette = new EtiquetteReader(tools, decided);
    List<EtiquetteStage> stages = readAll(files, "etiquette", etiquette::read);
    etiquette.finish();
    references.addStages(stages);
    QuestionBankReader questions = new QuestionBankReader(tools);
    List<QuestionBank> banks = readAll(files, "questions", questions::read);
    questions.finish();
    references.addBanks(banks);
    List<EmailSample> emails =
        readAll(files, "emails", new EmailReader(tools, pages, references)::read);
    references.addEmails(emails);
    ReviewWords review =
        new ReviewReader(tools.vocabulary(), names(references.ruleIds()), diagnostics).read(tree);
    List<GuideChapter> chapters =
        readAll(files, "guide", new GuideReader(tools, decided, references)::read);

    Optional<TimelineTexts> timeline =
        needed(TimelineReader.FILE)
            .flatMap(
                new TimelineReader(
                        tools.vocabulary().moments(),
                        names(ids(emails, EmailSample::id)),
                        templates,
                        policies,
                        diagnostics)
                    ::read);
    links.checkAnchors(anchors(chapters, banks, stages));
    if (Stream.of(runSheet, timeline, placeholders, words).anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new Library(
            tools.vocabulary(),
            new Language(words.get(), review),
            new ScheduleTexts(runSheet.get(), timeline.get()),
            placeholders.get(),
            chapters,
            banks,
            stages,
            emails));
  }

  /** The pictures that chapters may show, by their paths in the content and on the site. */
  public static List<String> pictures(SourceTree content) throws IOException {
    return content.paths("images", "").stream()
        .filter(path -> ContentLinks.PICTURE.matcher(path).matches())
        .toList();
  }

  private PageNames names(Set<String> known) {
    return new PageNames(known, tree::hidesBeside);
  }

  private Vocabulary vocabulary() throws IOException {
    needed(VocabularyReader.FILE);
    return new VocabularyReader(templates, policies, diagnostics).read(tree);
  }

  private Set<String> contentFiles() throws IOException {
    Set<String> files = new TreeSet<>();
    for (String path : tree.paths("", ".md")) {
      if (LISTS.matcher(path).matches()) {
        diagnostics.error(
            SourceLocation.startOf(tree.nameOf(path)),
            "no file can have the name '" + path.replaceAll(".*/|\\.md$", "") + "'",
            "the page of that name lists all the others; take another name");
      } else if (KINDS.stream().anyMatch(kind -> path.matches(kind + "/[^/]+"))) {
        files.add(path);
      } else {
        diagnostics.warning(
            SourceLocation.startOf(tree.nameOf(path)),
            "this file is not used",
            "content lies in " + String.join("/, ", KINDS) + "/");
      }
    }
    return files;
  }

  private Optional<SourceFile> needed(String path) throws IOException {
    if (!tree.has(path)) {
      diagnostics.error(
          SourceLocation.startOf(tree.nameOf(path)),
          "this file is missing",
          "copy it from the shipped content");
    }
    return tree.read(path);
  }

  private <T extends Page> List<T> readAll(
      Set<String> files, String kind, Function<MarkdownFile, Optional<T>> reader)
      throws IOException {
    List<String> paths = files.stream().filter(file -> file.startsWith(kind + "/")).toList();
    return AllCores.map(paths, path -> readOne(path, reader)).stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::id))
        .toList();
  }

  /** What a faulty file hides stands in for it, so that nothing that leads to it is blamed. */
  private <T extends Page> Optional<T> readOne(
      String path, Function<MarkdownFile, Optional<T>> reader) throws IOException {
    MarkdownReader markdown = new MarkdownReader(diagnostics);
    Optional<T> page = tree.read(path).flatMap(markdown::read).flatMap(reader);
    if (page.isPresent() && !isFaulty(tree.nameOf(path))) {
      return page;
    }
    Optional<T> hidden = tree.readHidden(path).flatMap(markdown::read).flatMap(reader);
    return hidden.isPresent() ? hidden : page;
  }

  private boolean isFaulty(String name) {
    return diagnostics.all().stream()
        .anyMatch(each -> each.severity() == Severity.ERROR && each.location().file().equals(name));
  }

  private static Map<String, Set<String>> anchors(
      List<GuideChapter> chapters, List<QuestionBank> banks, List<EtiquetteStage> stages) {
    Map<String, Set<String>> anchors = new HashMap<>();
    for (GuideChapter chapter : chapters) {
      anchors.put(
          "guide/" + chapter.id() + ".md",
          ids(chapter.text().headings(), RenderedText.Heading::id));
    }
    for (QuestionBank bank : banks) {
      anchors.put("questions/" + bank.id() + ".md", ids(bank.questions(), Question::id));
    }
    for (EtiquetteStage stage : stages) {
      anchors.put("etiquette/" + stage.id() + ".md", ids(stage.rules(), EtiquetteRule::anchor));
    }
    return anchors;
  }

  private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }
}
