package dev.prepkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.prepkit.HtmlValidator;
import dev.prepkit.Run;
import dev.prepkit.TestBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Hostile texts in every field: shown as text or refused; nothing runs, and the layout holds. */
class HostileTextTest {

  /** What Markdown makes of signs, and harmless text has no reason for. */
  private static final Set<String> MARKDOWN =
      Set.of("em", "strong", "code", "pre", "blockquote", "hr", "br", "ol", "ul", "li", "del");

  /** Two contacts have a small picture of who knows whom. */
  private static final String OF_LARGE_PICTURES = "div aria-labelledby";

  private static final String ADDRESS = "(?s)(https?|mailto|tel):.*|(?![a-zA-Z+.-]+:).*";

  /** What a validator says of the authors' own text, which is shown as they wrote it. */
  private static final String OF_TEXT =
      ".*(Normalization Form C|[Pp]rivate.[Uu]se|composing character|Empty heading).*";

  private static final String STICKING_OUT =
      """
      [...document.body.querySelectorAll('*')]
        .filter((it) => it.getBoundingClientRect().right > innerWidth && !it.firstElementChild)
        .slice(0, 3)
        .map((it) => it.outerHTML.slice(0, 90) + ' in ' + it.parentElement.outerHTML.slice(0, 60))
      """;

  private static final HostileSite SITE = HostileSite.built();
  private static final SortedMap<String, byte[]> FILES = Run.files(SITE.root());
  private static final SortedMap<String, byte[]> PLAIN = Run.files(SITE.plain());

  private static List<String> ending(String end) {
    return FILES.keySet().stream().filter(path -> path.endsWith(end)).toList();
  }

  private static Document page(SortedMap<String, byte[]> files, String path) {
    return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
  }

  @Test
  void every_text_of_the_list_was_used_and_what_is_refused_is_told_with_its_place()
      throws IOException {
    assertThat(SITE.poisoned().used()).isGreaterThan(NaughtyStrings.all().size());
    assertThat(SITE.strange()).isEmpty();
    assertThat(SITE.poisoned().refused()).isBetween(1, 60);
  }

  @Test
  void what_is_not_refused_is_shown_as_text() {
    for (int number = 0; number < HostileSite.CONTACTS; number++) {
      String shown = seen(page(FILES, "contacts/c" + number + "/index.html").text());
      assertThat(SITE.texts(number))
          .as("c" + number)
          .filteredOn(text -> !shown.contains(seen(text.getValue())))
          .isEmpty();
    }
  }

  private static String seen(String text) {
    return text.replaceAll("[\\p{Z}\\p{Cc}\\s]+", " ")
        .replaceAll("[\u202A-\u202E\u2066-\u2069]", "")
        .replaceAll(" +", " ")
        .strip();
  }

  @Test
  void no_page_has_an_element_or_attribute_that_plain_words_do_not_bring() {
    Set<String> known = new TreeSet<>(MARKDOWN);
    known.add(OF_LARGE_PICTURES);
    PLAIN.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> known.addAll(skeleton(page(PLAIN, path))));
    for (String path : ending(".html")) {
      assertThat(known).as(path).containsAll(skeleton(page(FILES, path)));
    }
  }

  private static Set<String> skeleton(Document page) {
    Set<String> parts = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      parts.add(element.normalName());
      for (Attribute attribute : element.attributes()) {
        parts.add(element.normalName() + " " + attribute.getKey());
      }
    }
    return parts;
  }

  @Test
  void scripts_and_addresses_are_those_of_the_theme_or_harmless() {
    for (String path : ending(".html")) {
      Document page = page(FILES, path);
      String twin = path.replaceFirst("contacts/c\\d+/", "contacts/c0/");
      assertThat(loaded(page)).as(path).isEqualTo(loaded(page(PLAIN, twin)));
      for (Element link : page.select("[href], [src], [action], [formaction]")) {
        for (Attribute attribute : link.attributes()) {
          if (Set.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
            assertThat(attribute.getValue()).as(path).matches(ADDRESS);
          }
        }
      }
    }
  }

  private static List<String> loaded(Document page) {
    return page.select("script, link, base, meta[http-equiv], iframe, object, embed, img").stream()
        .map(each -> each.outerHtml().replaceAll("c\\d+", "c0"))
        .sorted()
        .toList();
  }

  @Test
  void the_pages_are_valid() throws Exception {
    for (String path : shownPages().toList()) {
      assertThat(HtmlValidator.invalid(SITE.root().resolve(path)))
          .as(path)
          .filteredOn(each -> !each.matches(OF_TEXT))
          .isEmpty();
    }
  }

  @Test
  void nothing_runs_and_nothing_sticks_out_in_a_browser() {
    List<String> happened = new ArrayList<>();
    for (int width : List.of(320, 390, 1440)) {
      try (BrowserContext window = TestBrowser.context(TestBrowser.wide(width))) {
        Page page = window.newPage();
        page.onDialog(
            dialog -> {
              happened.add("dialog: " + dialog.message());
              dialog.dismiss();
            });
        page.onConsoleMessage(message -> happened.add("console: " + message.text()));
        page.onPageError(error -> happened.add("error: " + error));
        page.onRequest(
            request -> {
              if (!request.url().startsWith(SITE.root().toUri().toString())) {
                happened.add("asked for: " + request.url());
              }
            });
        shownPages().forEach(path -> look(page, path, width, happened));
      }
    }
    assertThat(happened).isEmpty();
  }

  private static Stream<String> shownPages() {
    return ending(".html").stream()
        .filter(
            path ->
                path.startsWith("contacts/")
                    || path.contains("naughty")
                    || path.equals("index.html")
                    || path.equals("questions/all.html"));
  }

  private static void look(Page page, String path, int width, List<String> happened) {
    page.navigate(SITE.root().resolve(path).toUri().toString());
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    if ((Integer) wide > width) {
      happened.add(path + " is " + wide + " wide at " + width + ": " + page.evaluate(STICKING_OUT));
    }
    if (page.title().equals("ran")) {
      happened.add(path + ": a script of theirs ran");
    }
  }

  @Test
  void what_the_search_shows_is_text() {
    try (BrowserContext window = TestBrowser.context()) {
      Page page = window.newPage();
      List<String> dialogs = new ArrayList<>();
      page.onDialog(
          dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
          });
      page.navigate(SITE.root().resolve("index.html").toUri().toString());
      for (String words : List.of("script alert", "img src", "javascript", "onerror")) {
        page.keyboard().press("/");
        page.locator("#search [role=combobox]").fill(words);
        page.waitForTimeout(300);
        assertThat(page.locator("#search script, #search img, #search iframe").count()).isZero();
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
      }
      assertThat(dialogs).isEmpty();
    }
  }
}
