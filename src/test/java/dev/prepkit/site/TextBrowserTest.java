package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.library.Library;
import dev.prepkit.library.ShippedLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as lynx or w3m shows them: no styles, no scripts, one thing after the other. */
class TextBrowserTest {

  /** What only scripts bring to life: its text may stand there, but nothing may depend on it. */
  private static final String TOOLS = "script, template, dialog, button, [hidden]";

  private static List<ThemedSite> all() {
    return ThemedSite.all();
  }

  private static List<String> pages(ThemedSite site) {
    return Run.files(site.root()).keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private static Document page(ThemedSite site, String path) {
    try {
      Document page = Jsoup.parse(site.root().resolve(path).toFile(), "UTF-8");
      page.select(TOOLS).remove();
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(ThemedSite site, String address) {
    return page(site, address).select("main").text();
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_is_written_is_on_the_page(ThemedSite site) {
    Library library = ShippedLibrary.LIBRARY;
    for (var chapter : library.chapters()) {
      assertThat(text(site, chapter.address()))
          .contains(Jsoup.parse(chapter.text().html().markup()).text());
    }
    for (var bank : library.banks()) {
      String shown = text(site, bank.address());
      for (var question : bank.questions()) {
        assertThat(shown).contains(question.text(), question.why()).contains(question.followUps());
      }
    }
    for (var rule : library.rules()) {
      assertThat(text(site, rule.address().replaceFirst("#.*", "")))
          .contains(rule.title(), Jsoup.parse(rule.body().markup()).text(), rule.notes().why());
    }
    for (var email : library.emails()) {
      assertThat(text(site, email.address())).contains(email.title(), email.summary());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_page_and_every_download_is_reached_by_links_alone(ThemedSite site) {
    Set<String> reached = new TreeSet<>();
    Deque<String> ways = new ArrayDeque<>(List.of("index.html"));
    while (!ways.isEmpty()) {
      String path = ways.pop();
      if (reached.add(path) && path.endsWith(".html")) {
        page(site, path).select("a[href]").eachAttr("href").stream()
            .filter(link -> !link.matches("(https?|mailto|tel):.*|#.*"))
            .forEach(link -> ways.add(URI.create("/" + path).resolve(link).getPath().substring(1)));
      }
    }
    assertThat(Run.files(site.root()).keySet())
        .filteredOn(path -> path.matches(".*\\.(html|pdf|eml|ics|txt)"))
        .filteredOn(path -> !path.matches("404\\.html|robots\\.txt|assets/.*"))
        .hasSizeGreaterThan(80)
        .allSatisfy(path -> assertThat(reached).contains(path));
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_way_to_the_text_is_short_and_every_link_has_words(ThemedSite site) {
    for (String path : pages(site)) {
      Document page = page(site, path);
      assertThat(page.select("a[href]").first().attr("href")).isEqualTo("#content");
      String before = page.body().text();
      assertThat(before.substring(0, before.indexOf(text(site, path))).length())
          .as(path + ": characters before the text")
          .isLessThan(site.theme().equals("campus") ? 1_500 : 150);
      for (Element link : page.select("a[href]")) {
        assertThat(link.text() + link.select("img").attr("alt")).as(path + link).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void tools_stand_behind_the_text_they_are_for(ThemedSite site) throws IOException {
    for (String path : pages(site)) {
      Document page = Jsoup.parse(site.root().resolve(path).toFile(), "UTF-8");
      List<Element> parts = page.getAllElements();
      int text = parts.indexOf(page.selectFirst("h1"));
      assertThat(page.select("dialog"))
          .as(path)
          .isNotEmpty()
          .allSatisfy(each -> assertThat(parts.indexOf(each)).isGreaterThan(text));
    }
  }
}
