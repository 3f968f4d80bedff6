package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.prepkit.TestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for somebody who has no mouse. */
class KeyboardTest {

  /** Steps after which a list of questions only repeats itself. */
  private static final int FAR = 100;

  private static String focus;

  @BeforeAll
  static void read() throws IOException {
    focus = Files.readString(Path.of("src/test/resources/dev/prepkit/site/focus.js"));
  }

  private static List<ThemedSite> kits() {
    return ThemedSite.kits();
  }

  private static BrowserContext window(int width) {
    BrowserContext context = TestBrowser.context(TestBrowser.wide(width));
    context.addInitScript(focus);
    return context;
  }

  /** Presses a key some times; says where that led, and what was not seen there. */
  private static List<String> walk(Page page, String key, int steps) {
    page.evaluate("walked.length = 0");
    for (int i = 0; i < steps; i++) {
      page.keyboard().press(key);
    }
    return texts(page.evaluate("walked"));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  private static List<String> stops(Page page) {
    return texts(page.evaluate("stops()"));
  }

  @ParameterizedTest
  @MethodSource("kits")
  void every_tool_is_reached_in_order_and_seen(ThemedSite site) {
    for (int width : new int[] {390, 1440}) {
      try (BrowserContext context = window(width)) {
        Page page = context.newPage();
        for (String path : site.kinds()) {
          page.navigate(site.address(path));
          List<String> all = stops(page);
          List<String> stops = all.subList(0, Math.min(all.size(), FAR));
          assertThat(walk(page, "Tab", stops.size())).as(path + " " + width).isEqualTo(stops);
          assertThat(walk(page, "Shift+Tab", stops.size() - 1))
              .as(path + " " + width + ", back")
              .isEqualTo(stops.reversed().subList(1, stops.size()));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kits")
  void the_first_stop_leads_past_the_navigation(ThemedSite site) {
    try (BrowserContext context = window(390)) {
      Page page = context.newPage();
      for (String path : site.kinds()) {
        page.navigate(site.address(path));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.matches('.skip')")).isEqualTo(true);
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("!!document.activeElement.closest('main')"))
            .as(path)
            .isEqualTo(true);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kits")
  void a_rehearsal_keeps_the_focus_and_gives_it_back(ThemedSite site) {
    try (BrowserContext context = window(390)) {
      Page page = context.newPage();
      page.navigate(site.kit());
      page.locator("#open-rehearse").focus();
      page.keyboard().press("Enter");
      assertThat(walk(page, "Tab", 8))
          .as("behind the last control come those of the browser, which look like the body")
          .filteredOn(stop -> !stop.contains(" body "))
          .hasSizeGreaterThan(5)
          .noneMatch(stop -> stop.contains("UNSEEN") || stop.contains("UNMARKED"));
      assertThat(
              page.evaluate(
                  "!document.querySelector('main > section').contains(document.activeElement)"))
          .isEqualTo(true);
      page.keyboard().press("Escape");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("open-rehearse");
    }
  }
}
