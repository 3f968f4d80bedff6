package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.prepkit.HtmlValidator;
import dev.prepkit.Run;
import dev.prepkit.TestBrowser;
import dev.prepkit.ThemedSample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages of the other shipped themes, also in a real browser. Start with {@code bin/test}. */
class ThemedPagesTest {

  private static final List<String> THEMES = ThemedSample.THEMES;

  private static final List<String> KINDS =
      List.of(
          "index.html",
          "guide/ask.html",
          "questions/their-path.html",
          "etiquette/during.html",
          "emails/request-cold.html",
          "contacts/dr-priya-raman/index.html");

  /** Those that a wide screen lays out in another way. */
  private static final List<String> WIDE =
      List.of("index.html", "guide/ask.html", "contacts/dr-priya-raman/index.html");

  @ParameterizedTest
  @FieldSource("THEMES")
  void every_page_is_valid_html(String theme) throws Exception {
    Path site = ThemedSample.of(theme);
    List<String> pages =
        Run.files(site).keySet().stream().filter(path -> path.endsWith(".html")).toList();
    assertThat(pages).hasSizeGreaterThan(60);
    for (String page : pages) {
      assertThat(HtmlValidator.invalid(site.resolve(page))).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("THEMES")
  void a_page_is_for_everybody_and_loads_without_a_word(String theme) {
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      for (String path : KINDS) {
        Page page = context.newPage();
        List<String> words = new ArrayList<>();
        page.onConsoleMessage(message -> words.add(message.text()));
        page.navigate(address(theme, path));
        page.evaluate("document.fonts.ready");
        assertThat(List.copyOf(words)).as(path).isEmpty();
        checkForAll(page, theme + " " + path + " on a phone");
        if (WIDE.contains(path)) {
          page.setViewportSize(1440, 900);
          checkForAll(page, theme + " " + path + " on a desk");
        }
        page.close();
      }
    }
  }

  private static void checkForAll(Page page, String about) {
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      var violations = new AxeBuilder(page).analyze().getViolations();
      assertThat(violations.stream().map(rule -> rule.getId() + " " + rule.getNodes()))
          .as(about + ", " + colours)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("THEMES")
  void nothing_sticks_out_at_any_width(String theme) {
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(320))) {
      Page page = context.newPage();
      for (String path : KINDS) {
        page.navigate(address(theme, path));
        for (int width : new int[] {320, 820, 1024, 1440, 3840}) {
          page.setViewportSize(width, 900);
          Object wide = page.evaluate("document.documentElement.scrollWidth");
          assertThat((Integer) wide).as(path + " at " + width).isLessThanOrEqualTo(width);
        }
      }
    }
  }

  private static String address(String theme, String path) {
    return ThemedSample.of(theme).resolve(path).toUri().toString();
  }

  @Test
  void a_house_is_on_every_page_and_the_page_has_its_number() throws Exception {
    Path site = ThemedSample.of("campus");
    Document page = Jsoup.parse(site.resolve("guide/ask.html").toFile(), "UTF-8");
    assertThat(page.select(".wordmark img").attr("alt")).isEqualTo("Northfield University");
    assertThat(page.select(".house a").eachAttr("href"))
        .containsExactly(
            "mailto:careers@example.org",
            "tel:+15550100",
            "https://careers.example.org/appointment");
    assertThat(page.select("h1").attr("data-number")).isEqualTo("1.4");
    assertThat(page.select(".outline [aria-current=page]").eachText())
        .containsExactly("1.4 Ask for the meeting");
    assertThat(site.resolve("assets/brand/logo.svg")).exists();
    assertThat(site.resolve("assets/brand.css")).content().contains("--brand-accent: #7a1f2b");
  }
}
