package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.PdfInk;
import dev.prepkit.Pdfs;
import dev.prepkit.PseudoLocale;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.review.Message;
import dev.prepkit.review.MessageReader;
import dev.prepkit.text.Passage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything in a language whose every word has accents: a word without them was written into code,
 * a template or a style. The user of this kit writes Greek.
 */
class PseudoLocaleTest {

  private static final String PROFILE =
      """
      name: Μαρία Λίντ
      headline: ναυτικός
      background: Δουλεύω στη θάλασσα.
      audience: returner
      email: maria@example.org
      phone: "+30 210 0000"
      goals: [μάθω πώς είναι η δουλειά]
      links: [https://maria.example.org/]
      defaults: {locale: qps}
      policies: {dates: open, minutes: 25}
      contacts:
        - id: eleni
          name: Ελένη Παππά
          role: αρχιτέκτονας
          organisation: Λιμάνι
          field: λιμάνια
          seniority: senior
          referrer: {name: Νίκος, use-name: yes}
          known: Διάβασα το άρθρο σας.
          meeting: {when: 2026-12-10 10:00, minutes: 30, place: Λιμάνι 4}
          findings:
            - {text: Τα λιμάνια μεγαλώνουν, kind: trend, source: η εφημερίδα}
            - {text: Η πόλη κλείνει το λιμάνι, kind: news}
          carry: [Όλοι διαβάζουν πολύ.]
          questions: [Πώς πάει η μέρα;]
        - id: nikos
          name: Νίκος
          connection: event
      """;

  private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|@|\\.example\\.org)\\S*");

  /** What Java has for a language of which it knows nothing. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+");

  /** Attributes that are said or shown. */
  private static final List<String> SPOKEN =
      List.of("alt", "aria-label", "title", "placeholder", "data-done", "label");

  private static final double HALF = 0.5;

  private static final SortedMap<String, byte[]> FILES = new TreeMap<>();

  private static Run run;

  @BeforeAll
  static void build(@TempDir Path folder) {
    PseudoLocale.write(folder);
    TestFiles.write(
        folder, Map.of("profile.yaml", PROFILE, "prepkit.yaml", "organisation: Σχολή\n"));
    Path output = folder.resolve("site");
    run = Run.of("build", folder, "-o", output, "--today", "2026-12-01");
    assertThat(run.exitCode()).as(run.err()).isZero();
    FILES.putAll(Run.files(output));
  }

  @Test
  void no_word_is_hard_coded() {
    Map<String, List<String>> found = new TreeMap<>();
    FILES.forEach((path, bytes) -> found.put(path, plainWords(shown(path, bytes))));
    assertThat(found).hasSizeGreaterThan(100);
    found.values().removeIf(List::isEmpty);
    assertThat(found).isEmpty();
  }

  private static List<String> plainWords(String text) {
    String rest = DATE.matcher(ADDRESS.matcher(text).replaceAll(" ")).replaceAll(" ");
    return WORD
        .matcher(rest)
        .results()
        .map(MatchResult::group)
        .filter(word -> PLAIN.matcher(word).matches())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private static String shown(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> page(Jsoup.parse(text));
      case "pdf" -> Pdfs.said(bytes);
      case "eml" -> mail(text);
      case "ics" -> events(text);
      case "css" -> strings(text);
      case "js" -> script(text);
      case "svg", "woff2" -> "";
      default -> path.startsWith("assets/") || path.startsWith(".") ? "" : text;
    };
  }

  private static String page(Document page) {
    Stream<String> attributes =
        page.getAllElements().stream()
            .flatMap(element -> element.attributes().asList().stream())
            .filter(attribute -> SPOKEN.contains(attribute.getKey()))
            .map(Attribute::getValue);
    Stream<String> descriptions =
        page.select("meta[name=description]").stream().map(each -> each.attr("content"));
    Stream<String> mails =
        page.select("a[href^=mailto:]").stream()
            .map(link -> link.attr("href").replaceFirst("^[^?]*", ""))
            .map(fields -> URLDecoder.decode(fields, StandardCharsets.UTF_8))
            .map(fields -> fields.replaceAll("[?&](?:subject|body|cc)=", "\n"));
    return Stream.of(Stream.of(page.wholeText()), attributes, descriptions, mails)
        .flatMap(each -> each)
        .collect(Collectors.joining("\n"));
  }

  private static String mail(String text) {
    Message message =
        new MessageReader(ReviewWords.none(), new Diagnostics())
            .read(TestFiles.file("draft.eml", text.replace("\r\n", "\n")))
            .orElseThrow();
    return message.subject().map(Passage::text).orElse("") + "\n" + message.body().text();
  }

  /** What calendars show of events; folded lines are put together (RFC 5545, 3.1). */
  private static String events(String text) {
    return Pattern.compile("(?m)^(?:SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME)[^:]*:(.*)$")
        .matcher(text.replaceAll("\\r?\\n ", "").replace("\r", ""))
        .results()
        .map(property -> property.group(1).replace("\\n", "\n"))
        .collect(Collectors.joining("\n"));
  }

  /** What styles add to the text. */
  private static String strings(String css) {
    return Pattern.compile("content:\\s*\"([^\"]*)\"")
        .matcher(css)
        .results()
        .map(string -> string.group(1))
        .collect(Collectors.joining("\n"));
  }

  /** Words that a script would put into the page. */
  private static String script(String text) {
    return Pattern.compile(
            "(?:textContent|innerText|innerHTML|title|alert)\\s*[=(]+\\s*\"([^\"]*)\"")
        .matcher(text)
        .results()
        .map(string -> string.group(1))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void only_the_phrases_of_a_review_are_missing() {
    assertThat(run.err().lines().filter(line -> !line.startsWith("  hint")))
        .containsExactly(
            "content/qps: warning: there is no review.yaml, so that drafts are not reviewed by"
                + " their words");
  }

  @Test
  void everything_says_in_which_language_it_is() {
    FILES.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo(PseudoLocale.TAG);
            assertThat(page.select("body [lang]").eachText()).as(path).isEmpty();
          } else if (path.endsWith(".pdf")) {
            assertThat(Pdfs.language(bytes)).as(path).isEqualTo(PseudoLocale.TAG);
          }
        });
  }

  @Test
  void quotes_are_told_by_their_words_in_any_language() {
    Document chapter = Jsoup.parse(new String(FILES.get("guide/ask.html"), StandardCharsets.UTF_8));
    assertThat(chapter.select(".prose > blockquote.example")).isNotEmpty();
    assertThat(chapter.select(".prose > blockquote.advice-differs")).isNotEmpty();
  }

  @Test
  void what_is_one_page_stays_one_page() {
    FILES.forEach(
        (path, bytes) -> {
          if (path.matches("(sheets|contacts)/.*\\.pdf") && !path.endsWith("prep-sheet.pdf")) {
            assertThat(Pdfs.pages(bytes)).as(path).isEqualTo(1);
          }
        });
    assertThat(run.out()).doesNotContain("left out");
  }

  @Test
  void no_page_is_nearly_empty_or_ends_with_a_heading() {
    FILES.forEach(
        (path, bytes) -> {
          if (path.endsWith(".pdf")) {
            List<PdfInk.Page> pages = PdfInk.of(bytes);
            assertThat(pages).as(path).filteredOn(PdfInk.Page::endsWithHeading).isEmpty();
            if (!path.equals("handbook.pdf")) { // its chapters begin on pages of their own
              assertThat(pages.subList(0, pages.size() - 1))
                  .as(path)
                  .allMatch(page -> page.used() > HALF);
            }
          }
        });
  }

  @Test
  void the_sheets_pass_validation() {
    for (String sheet :
        Arrays.asList(
            "contacts/eleni/prep-sheet.pdf",
            "contacts/eleni/question-sheet.pdf",
            "contacts/eleni/pocket-card.pdf",
            "contacts/eleni/research-worksheet.pdf",
            "handbook.pdf")) {
      assertThat(Pdfs.failures(FILES.get(sheet))).as(sheet).isEmpty();
    }
  }
}
