package dev.prepkit.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.prepkit.HtmlValidator;
import dev.prepkit.TestBrowser;
import dev.prepkit.TestFiles;
import dev.prepkit.site.Axe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview of a real kit, in a real browser. Start with {@code bin/test}. */
class PreviewBrowserTest {

  private static final String PROFILE =
      """
      name: Maya Lindqvist
      contacts:
        - name: Jonas Weidmann
          role: Process Safety Engineer
      """;

  /** With one sheet only, so that builds are quick. */
  private static final String THEME =
      """
      title: Ours
      extends: plain
      leave-out: [handbook, question-sheet, pocket-card, research-worksheet, organisation-chart,
        thank-you-worksheet, reflection-sheet]
      """;

  private static final String KIT = "contacts/jonas-weidmann/index.html";
  private static final String SHEET = "contacts/jonas-weidmann/prep-sheet.pdf";
  private static final String BANK = "content/en/questions/daily-work.md";
  private static final String STYLE = "themes/ours/assets/ours.css";

  @TempDir static Path folder;

  private static Showing showing;

  private final List<String> words = new ArrayList<>();
  private BrowserContext browser;
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    PlaywrightAssertions.setDefaultAssertionTimeout(Showing.PATIENCE * 1000);
    TestFiles.write(
        folder,
        Map.of(
            "profile.yaml",
            PROFILE,
            "prepkit.yaml",
            "theme: ours\n",
            "themes/ours/theme.yaml",
            THEME,
            STYLE,
            ".masthead { border-top: 1px solid }\n",
            BANK,
            Files.readString(TestFiles.CONTENT.resolve("questions/daily-work.md"))));
    showing = new Showing(folder, new LiveKit(folder));
    assertThat(showing.next().found()).isEmpty();
  }

  @AfterAll
  static void stop() {
    showing.close();
  }

  @BeforeEach
  void open() {
    browser = TestBrowser.context(TestBrowser.wide(820));
    browser.setDefaultTimeout(Showing.PATIENCE * 1000);
    page = browser.newPage();
    page.onConsoleMessage(message -> words.add(page.url() + " " + message.text()));
    page.onPageError(words::add);
  }

  @AfterEach
  void close() throws Exception {
    browser.close();
    if (!Files.readString(folder.resolve("profile.yaml")).equals(PROFILE)) {
      save("profile.yaml", PROFILE);
    }
    assertThat(words).isEmpty();
  }

  private static void save(String path, String text) throws Exception {
    showing.save(folder, path, text);
  }

  private void show(String path) {
    page.navigate(showing.address(path));
    page.evaluate("document.fonts.ready");
    until("performance.getEntriesByType('resource').some((each) => /live.css$/.test(each.name))");
  }

  private void until(String condition) {
    page.waitForFunction("() => " + condition); // a function needs no eval(), which pages forbid
  }

  private Locator sheet() {
    return page.locator("dialog[open] [role=alert]");
  }

  private Locator badge() {
    return page.locator("button.badge");
  }

  @Test
  void a_page_shows_what_was_saved_where_the_reader_was() throws Exception {
    show(KIT);
    page.evaluate("scrollTo(0, 700)");
    until("scrollY === 700");
    save("profile.yaml", PROFILE.replace("Process Safety", "Laboratory Safety"));
    assertThat(page.locator("main")).containsText("Laboratory Safety Engineer");
    until("scrollY === 700");
  }

  @Test
  void a_style_is_swapped_on_the_page_as_it_stands() throws Exception {
    show(KIT);
    page.evaluate("window.stays = true");
    save(STYLE, ".masthead { border-top: 7px solid }\n");
    until("getComputedStyle(document.querySelector('.masthead')).borderTopWidth === '7px'");
    until("document.querySelectorAll('link[href*=\"ours.css\"]').length === 1");
    assertThat(page.evaluate("window.stays")).isEqualTo(true);
    save(STYLE, ".masthead { border-top: 9px solid }\n");
    until("getComputedStyle(document.querySelector('.masthead')).borderTopWidth === '9px'");
    assertThat(page.evaluate("window.stays")).isEqualTo(true);
  }

  @Test
  void a_question_bank_comes_anew_and_other_pages_stay() throws Exception {
    show("questions/daily-work.html");
    Page other = browser.newPage();
    other.navigate(showing.address("guide/ask.html"));
    other.evaluate("window.stays = true");
    String bank = Files.readString(folder.resolve(BANK));
    String question = bank.lines().filter(line -> line.startsWith("## ")).findFirst().get();
    save(BANK, bank.replace(question, "## Which hour of the week is the longest?"));
    assertThat(page.locator("main")).containsText("Which hour of the week is the longest?");
    assertThat(other.evaluate("window.stays")).isEqualTo(true);
    save(BANK, bank);
    assertThat(page.locator("main")).containsText(question.substring(3));
  }

  @Test
  void a_mistake_is_shown_over_the_last_good_build_until_it_is_mended() throws Exception {
    show(KIT);
    save("profile.yaml", PROFILE.replace("contacts:", "contatcs:"));
    assertThat(sheet()).isVisible();
    assertThat(sheet().locator("h2")).hasText("One thing to mend");
    assertThat(sheet().locator(".place")).hasText("error " + folder + "/profile.yaml:2:1");
    assertThat(sheet().locator(".message")).hasText("unknown key 'contatcs'");
    assertThat(sheet().locator("pre")).containsText("contatcs:");
    assertThat(sheet()).containsText("did you mean 'contacts'?");
    assertThat(page.locator("main h1")).containsText("Jonas Weidmann");
    assertThat(caretOffset()).isBetween(-2.0, 2.0);

    page.keyboard().press("Escape");
    assertThat(sheet()).isHidden();
    assertThat(badge()).hasText("One thing to mend");
    show("guide/ask.html");
    assertThat(badge()).isVisible();
    assertThat(sheet()).isHidden();
    badge().click();
    assertThat(sheet()).isVisible();

    save("profile.yaml", PROFILE);
    assertThat(sheet()).isHidden();
    assertThat(badge()).isHidden();
  }

  /** How far the caret is from the character that it stands below, in pixels. */
  private double caretOffset() {
    return ((Number)
            page.evaluate(
                """
                () => {
                  const room = document.querySelector('aside').shadowRoot;
                  const caret = room.querySelector('.caret');
                  const after = document.createRange();
                  after.setStart(caret.nextSibling, 0);
                  after.setEnd(caret.nextSibling, 1);
                  const below = caret.getBoundingClientRect(), above = after.getBoundingClientRect();
                  return below.top > above.top + 5 ? below.left - above.left : 999;
                }
                """))
        .doubleValue();
  }

  @Test
  void warnings_wait_at_the_edge_until_somebody_asks() throws Exception {
    show(KIT);
    save("profile.yaml", PROFILE + "    referrer: Tom Adeyemi\n    sent: 2026-12-24\n");
    assertThat(badge()).hasText("2 warnings");
    assertThat(sheet()).isHidden();
    badge().click();
    assertThat(sheet()).containsText("may you use the name 'Tom Adeyemi'?");
    assertThat(sheet().locator("pre").first()).containsText("referrer: Tom Adeyemi");
    page.locator("dialog[open] button").click();
    assertThat(sheet()).isHidden();
    badge().click();
    save("profile.yaml", PROFILE);
    assertThat(sheet()).isHidden();
    assertThat(badge()).isHidden();
  }

  @Test
  void the_sheet_is_for_everybody() throws Exception {
    show(KIT);
    save("profile.yaml", PROFILE.replace("contacts:", "contatcs:").replace("name:", "mane:"));
    assertThat(sheet()).isVisible();
    List<String> wrong = new ArrayList<>();
    for (int width : new int[] {390, 1440}) {
      for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        Axe.violations(page).forEach(each -> wrong.add("sheet, " + width + colours + each));
        page.keyboard().press("Escape");
        assertThat(sheet()).isHidden();
        Axe.violations(page).forEach(each -> wrong.add("badge, " + width + colours + each));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(width);
        badge().click();
      }
    }
    assertThat(wrong).isEmpty();
    words.removeIf(each -> each.contains("inline style")); // axe tries to set some
  }

  @Test
  void pages_stay_valid_html(@TempDir Path files) throws Exception {
    for (String path : List.of("", KIT, "questions/daily-work.html", SHEET, "nothing.html")) {
      String page =
          RawRequest.get(showing.preview.address(), "/" + path, "Sec-Fetch-Dest: document").body();
      assertThat(page).as(path).contains("/~prepkit/live.js");
      Path file = Files.writeString(files.resolve("page.html"), page);
      assertThat(HtmlValidator.invalid(file)).as(path).isEmpty();
    }
  }

  /** A stand-in takes the place of the PDF, for browsers under tests are not sure to show one. */
  @Test
  void a_pdf_is_loaded_again() throws Exception {
    AtomicInteger loaded = new AtomicInteger();
    page.route(
        showing.address(SHEET) + "?bare",
        route -> {
          String markup = "<!DOCTYPE html><title>PDF</title><p>copy " + loaded.incrementAndGet();
          route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(markup));
        });
    page.navigate(showing.address(SHEET));
    assertThat(page.title()).isEqualTo("prep-sheet.pdf");
    Locator copy = page.frameLocator("iframe").locator("p");
    assertThat(copy).hasText("copy 1");
    save("profile.yaml", PROFILE.replace("Weidmann", "Weidemann") + "    id: jonas-weidmann\n");
    assertThat(copy).hasText("copy 2");
  }

  @Test
  void a_page_that_is_not_there_yet_comes() throws Exception {
    page.navigate(showing.address("contacts/ana/index.html"));
    assertThat(page.locator("h1")).hasText("No such page");
    save("profile.yaml", PROFILE + "  - name: Ana\n");
    assertThat(page.locator("main h1")).containsText("Ana");
    words.removeIf(each -> each.contains("404"));
  }

  @Test
  void a_tab_out_of_sight_takes_no_connection_and_catches_up() throws Exception {
    LiveChannelTest.until(() -> showing.preview.listeners() == 0);
    show(KIT);
    LiveChannelTest.until(() -> showing.preview.listeners() == 1);
    page.evaluate("window.stays = true");
    hide(true);
    LiveChannelTest.until(() -> showing.preview.listeners() == 0);
    save("profile.yaml", PROFILE.replace("Process", "Laboratory"));
    assertThat(page.evaluate("window.stays")).isEqualTo(true);
    hide(false);
    assertThat(page.locator("main")).containsText("Laboratory Safety Engineer");
  }

  private void hide(boolean hidden) {
    page.evaluate(
        """
        (hidden) => {
          Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        hidden);
  }
}
