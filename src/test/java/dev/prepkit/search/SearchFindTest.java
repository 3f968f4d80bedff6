package dev.prepkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prepkit.TestBrowser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are found, in a real browser, without a page. */
class SearchFindTest {

  private static final Path SCRIPT = Path.of("themes/plain/assets/search-find.js");

  private static Page page;

  @BeforeAll
  static void start() {
    page = TestBrowser.context().newPage();
    page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPT));
  }

  @AfterAll
  static void stop() {
    page.context().close();
  }

  private static String html(int number, String markup) {
    return "<main><h1>Page " + number + "</h1>" + markup + "</main>";
  }

  /** Indexes pages, numbered from 0, as a build would. */
  private static void index(String... pages) {
    SearchIndex index = new SearchIndex();
    IntStream.range(0, pages.length)
        .forEach(i -> index.add(i + ".html", Jsoup.parse(html(i, pages[i]))));
    page.evaluate(SearchIndexTest.script(index));
  }

  /** The places that are found, best first: {@code 0.html#anchor}. */
  private static List<String> find(String typed) {
    return ((List<?>)
            page.evaluate(
                """
            typed => searchFinder(searchIndex)(typed).pages.flatMap(({ address, sections }) =>
              sections.map(({ anchor }) => address + (anchor && "#" + anchor)))
            """,
                typed))
        .stream().map(String::valueOf).toList();
  }

  /** The snippet of the first find, with brackets around what was found. */
  private static Object snippet(String typed) {
    return page.evaluate(
        """
        typed => searchFinder(searchIndex)(typed).pages[0].sections[0].snippet
          .map(([text, found]) => (found ? `[${text}]` : text)).join("")
        """,
        typed);
  }

  @ParameterizedTest
  @CsvSource({
    "cafe,Café", "CAFÉ,cafe", "strasse,Straße", "Łódź,Lodz", "Œuvre,oeuvre", "dont,don’t",
    "don't,dont", "istanbul,İstanbul", "σοφος,ΣΟΦΟΣ", "שלום,שָׁלוֹם", "ελενη,Ελένη", "ёлка,елка"
  })
  void accents_and_capitals_do_not_matter(String typed, String written) {
    index("<p>" + written);
    assertThat(find(typed)).containsExactly("0.html");
  }

  @ParameterizedTest
  @CsvSource({
    "tahnks,thanks",
    "thnks,thanks",
    "thhanks,thanks",
    "thamks,thanks",
    "hanks,thanks",
    "mial,mail",
    "infromational,informational",
    "infromatoinal,informational",
    "infrmatinal,informational",
    "interveiw,interview",
    "infromat,informational"
  })
  void an_error_is_forgiven_and_two_in_a_long_word(String typed, String meant) {
    index("<p>" + meant);
    assertThat(find(typed)).containsExactly("0.html");
  }

  @ParameterizedTest
  @CsvSource({"mai,mau", "tnahsk,thanks", "infrmatnl,informational", "mial,maid"})
  void more_errors_are_another_word(String typed, String other) {
    index("<p>" + other);
    assertThat(find(typed)).isEmpty();
  }

  @Test
  void errors_count_only_where_nothing_fits() {
    index("<p>form", "<p>from");
    assertThat(find("form")).containsExactly("0.html");
  }

  @Test
  void all_words_have_to_be_there_or_as_many_as_there_are() {
    index("<h2 id=a>Night trains</h2><p>Timetables", "<p>Night", "<p>Trains and timetables");
    assertThat(find("night timetables")).containsExactly("0.html#a");
    assertThat(find("night zeppelin")).containsExactly("0.html#a", "1.html");
    assertThat(find("zeppelin")).isEmpty();
    assertThat(find(" ")).isEmpty();
  }

  @Test
  void a_title_lends_its_words_to_the_sections_below() {
    index("<h2 id=a>Salary</h2><h2 id=b>Hours</h2>", "<h2 id=c>Salary</h2>");
    assertThat(find("0 salary")).containsExactly("0.html#a");
    assertThat(find("0")).containsExactly("0.html");
  }

  @Test
  void a_title_is_worth_more_than_a_heading_and_a_heading_more_than_text() {
    SearchIndex index = new SearchIndex();
    index.add("text.html", Jsoup.parse(html(0, "<p>Thanks.")));
    index.add("heading.html", Jsoup.parse(html(1, "<h2 id=h>Thanks</h2>")));
    index.add("title.html", Jsoup.parse("<main><h1>Thanks</h1></main>"));
    page.evaluate(SearchIndexTest.script(index));
    assertThat(find("thanks")).containsExactly("title.html", "heading.html#h", "text.html");
  }

  @Test
  void a_whole_word_is_worth_more_than_its_beginning_and_that_more_than_its_inside() {
    index("<p>unthankful", "<p>thankful", "<p>thank");
    assertThat(find("thank")).containsExactly("2.html", "1.html", "0.html");
  }

  @Test
  void a_short_word_goes_on_only_while_it_is_typed() {
    index("<p>done work", "<p>do work");
    assertThat(find("do")).containsExactly("1.html", "0.html");
    assertThat(find("do work")).containsExactly("1.html");
  }

  @Test
  void scripts_without_spaces_are_searched_inside() {
    index("<p>面接の準備をしてください", "<p>ありがとう", "<p>การสัมภาษณ์งาน");
    assertThat(find("準備")).containsExactly("0.html");
    assertThat(find("面")).containsExactly("0.html");
    assertThat(find("สัมภาษณ์")).containsExactly("2.html");
    assertThat(snippet("準備")).isEqualTo("面接の[準備]をしてください");
  }

  @Test
  void a_snippet_shows_what_was_found_where_it_stands() {
    index(
        "<p>First.<p>"
            + "Some words before. ".repeat(12)
            + "Then Café talk. "
            + "After it. ".repeat(30));
    assertThat(snippet("cafe").toString())
        .startsWith("… ")
        .contains("Then [Café] talk.")
        .endsWith(" …")
        .hasSizeLessThan(200);
  }

  @Test
  void a_find_in_a_heading_shows_how_the_text_begins() {
    index("<h2 id=a>Thanks</h2><p>2 min<p>This is what stands below. " + "More of it. ".repeat(30));
    assertThat(snippet("thanks").toString()).startsWith("This is what stands").endsWith(" …");
  }

  @Test
  void a_snippet_tells_more_than_the_word_that_was_found() {
    index("<h2 id=a>Pay rises</h2><p>Pay<p>Some say a word about it once a year.");
    assertThat(snippet("pay")).isEqualTo("Some say a word about it once a year.");
    index("<h2 id=a>Contact</h2><p>Halvorsen<p>Some say a word about it once a year.");
    assertThat(snippet("halvorsen")).isEqualTo("[Halvorsen]");
  }

  @Test
  void a_page_goes_by_the_name_of_its_address_too() {
    SearchIndex index = new SearchIndex();
    index.add(
        "emails/reschedule.html",
        Jsoup.parse("<main><h1>When you have to move the meeting</h1></main>"));
    index.add("emails/index.html", Jsoup.parse("<main><h1>Letters</h1></main>"));
    page.evaluate(SearchIndexTest.script(index));
    assertThat(find("reschedule")).containsExactly("emails/reschedule.html");
    assertThat(find("index")).isEmpty();
  }

  @Test
  void an_odd_query_is_only_odd() {
    index("<p>Words");
    for (String typed : List.of("(", "\\", "[a-z]", "__proto__", "constructor", "a".repeat(5000))) {
      assertThat(find(typed)).as(typed).isEmpty();
    }
  }
}
