package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kit in German, of which somebody has translated a few pages and words. */
class PartlyTranslatedTest {

  private static final String PROFILE =
      """
      name: Jana Vogt
      goals: [verstehen, wie Karten entstehen]
      defaults: {locale: de-AT}
      contacts:
        - name: Ida Kern
          organisation: Kartenhaus
          seniority: senior
          meeting: {when: 2026-12-10 10:00, minutes: 30}
          findings: [{text: Karten werden Daten, kind: trend, source: Die Zeitung}]
      """;

  private static final Map<String, String> FILES = new HashMap<>();
  private static final Map<String, byte[]> SHEETS = new TreeMap<>();

  private static List<String> said;
  private static String reviewed;

  @BeforeAll
  static void build(@TempDir Path folder) {
    TestFiles.write(
        folder,
        Map.of(
            "profile.yaml",
            PROFILE,
            "content/de/guide/ask.md",
            """
            ---
            title: Um ein Gespräch bitten
            summary: Kurz und höflich.
            order: 30
            station: ask
            ---

            ## So geht es

            Schreib kurz. Mehr [steht hier](research.md).
            """,
            "content/de/emails/confirmation.md",
            """
            ---
            title: Bestätigung
            summary: Am Tag davor.
            order: 70
            when: day-before
            channel: email
            subject: "Bis {{#meeting.day}}{{meeting.day}}{{/meeting.day}}"
            ---

            Guten Tag,

            bis {{#meeting.day}}{{meeting.day}}{{/meeting.day}}.

            {{user.signature}}
            """,
            "content/de/vocabulary.yaml",
            "stations: {ask: Bitten}\nmoments: {request: ''}\n",
            "content/de-AT/vocabulary.yaml",
            "stations: {meet: Treffen}\n",
            "themes/plain/words/de.yaml",
            """
            next: Weiter
            why: Warum
            minutes: {one: "{{n}} Minute", other: "{{n}} Minuten"}
            """));
    Path output = folder.resolve("site");
    Run run = Run.of("build", folder, "-o", output, "--today", "2026-12-01");
    assertThat(run.exitCode()).as(run.err()).isZero();
    said = run.err().lines().filter(line -> !line.startsWith("  hint")).toList();
    TestFiles.write(folder, Map.of("thank-you.txt", "Hallo,\n\nvielen Dank. [Lücke]\n"));
    reviewed = Run.of("review", folder.resolve("thank-you.txt"), "--folder", folder).err();
    SortedMap<String, byte[]> files = Run.files(output);
    files.forEach(
        (path, bytes) -> {
          FILES.put(path, new String(bytes, StandardCharsets.UTF_8));
          if (path.endsWith(".pdf")) {
            SHEETS.put(path, bytes);
          }
        });
  }

  private static Document page(String path) {
    return Jsoup.parse(FILES.get(path));
  }

  @Test
  void what_is_missing_is_counted_once_for_each_kind() {
    assertThat(said)
        .hasSize(4)
        .anyMatch(
            line ->
                line.matches(
                    "content/de: warning: \\d+ of \\d+ pages are not translated yet, English is used: emails/check-in.md, .* and \\d+ more"))
        .anyMatch(
            line ->
                line.matches("content/de: warning: \\d+ of \\d+ texts in lists are missing, .*"))
        .anyMatch(
            line ->
                line.matches(
                    ".*themes/plain/words/de.yaml: warning: \\d+ of \\d+ words are missing, .*"))
        .anyMatch(line -> line.startsWith("content/de: warning: there is no review.yaml"));
    assertThat(counts("pages")).satisfies(count -> assertThat(count[1] - count[0]).isEqualTo(2));
    assertThat(counts("texts")).satisfies(count -> assertThat(count[1] - count[0]).isEqualTo(2));
    assertThat(counts("words")).satisfies(count -> assertThat(count[1] - count[0]).isEqualTo(3));
  }

  private static int[] counts(String kind) {
    String line = said.stream().filter(each -> each.contains(" " + kind)).findFirst().orElseThrow();
    String[] parts = line.replaceAll(".*warning: (\\d+) of (\\d+) .*", "$1 $2").split(" ");
    return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
  }

  @Test
  void a_page_is_german_and_says_where_it_is_not() {
    Document page = page("guide/ask.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("de-AT");
    assertThat(page.select("h1").outerHtml()).isEqualTo("<h1>Um ein Gespräch bitten</h1>");
    assertThat(page.select(".prose [lang]")).isEmpty();
    assertThat(page.select(".kicker").outerHtml()).isEqualTo("<p class=\"kicker\">Bitten</p>");
    assertThat(page.select(".next").text()).startsWith("Weiter ");
    assertThat(page.select(".masthead li a bdi[lang=en]").eachText())
        .containsExactly("Guide", "Questions", "Etiquette", "E-mails");
  }

  @Test
  void an_english_page_is_marked_as_english_text_by_text() {
    Document page = page("guide/the-meeting.html");
    assertThat(page.select("h1 bdi[lang=en]").text()).isEqualTo(page.select("h1").text());
    assertThat(page.select(".kicker").outerHtml()).isEqualTo("<p class=\"kicker\">Treffen</p>");
    assertThat(page.select(".prose > *")).allMatch(block -> block.attr("lang").equals("en"));
    assertThat(page.title()).doesNotContain("bdi");
    assertThat(page.select("title").attr("lang")).isEqualTo("en");
    assertThat(page.select("meta[name=description]").attr("content")).doesNotContain("lang");
    assertThat(page.select("meta[name=description]").attr("lang")).isEqualTo("en");
    assertThat(page("guide/ask.html").select("title").hasAttr("lang")).isFalse();
    assertThat(page("guide/ask.html").select("meta[name=description]").hasAttr("lang")).isFalse();
    assertThat(page("contacts/ida-kern/index.html").select("button[data-copy]"))
        .isNotEmpty()
        .allMatch(button -> button.attr("lang").equals("en"));
  }

  @Test
  void a_label_is_not_told_to_be_english_where_what_it_labels_is_not() {
    assertThat(page("guide/ask.html").select("nav, ul, html[lang=en]"))
        .noneMatch(element -> element.attr("lang").equals("en"));
  }

  @Test
  void every_english_word_of_a_kit_is_marked() {
    Document page = page("contacts/ida-kern/index.html");
    List<String> unmarked = new ArrayList<>();
    for (Element element : page.select("main *")) {
      boolean english = element.closest("[lang=en]") != null;
      for (TextNode text : element.textNodes()) {
        if (!english && text.text().matches("(?i).*\\b(the|you|and|your|what|they)\\b.*")) {
          unmarked.add(text.text());
        }
      }
    }
    assertThat(unmarked).isEmpty();
    assertThat(page.select(".minutes").first().text()).matches("\\d+ Minuten?");
    assertThat(page.select("h4 bdi[lang=en]").eachText())
        .anyMatch(text -> text.startsWith("I have this from"));
  }

  @Test
  void dates_are_in_the_language_of_their_sentence() {
    assertThat(FILES.get("contacts/ida-kern/emails/confirmation.txt"))
        .startsWith("Bis Donnerstag, 10. Dezember 2026");
    assertThat(page("contacts/ida-kern/index.html").select(".facts").text())
        .contains("Donnerstag, 10. Dezember 2026");
    FILES.forEach(
        (path, text) -> {
          if (path.endsWith(".txt") && !path.endsWith("confirmation.txt")) {
            assertThat(text).as(path).doesNotContain("Donnerstag");
          }
        });
  }

  @Test
  void the_sheets_say_it_too() {
    byte[] sheet = SHEETS.get("contacts/ida-kern/question-sheet.pdf");
    assertThat(Pdfs.language(sheet)).isEqualTo("de-AT");
    assertThat(Pdfs.passages(sheet, "en")).isPositive();
    assertThat(Pdfs.text(sheet)).contains("Minuten");
    for (String path : List.of("contacts/ida-kern/prep-sheet.pdf", "handbook.pdf")) {
      assertThat(Pdfs.failures(SHEETS.get(path))).as(path).isEmpty();
    }
  }

  @Test
  void a_german_text_is_not_held_against_english_phrases() {
    assertThat(reviewed.lines().filter(line -> !line.startsWith("  ")))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("there is no review.yaml"),
            line -> assertThat(line).contains("D7: a gap is still to be filled in"));
  }

  @Test
  void everything_is_built() {
    assertThat(FILES)
        .containsKeys("guide/what-and-why.html", "emails/request-cold.html", "handbook.pdf")
        .hasSizeGreaterThan(100);
  }
}
