package dev.prepkit.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import dev.prepkit.TestBrowser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search in a real browser, opened from the disk. Start with {@code bin/test}. */
class SearchTest {

  private static final String START = "guide/ask.html";

  private BrowserContext context;
  private Page page;

  @BeforeEach
  void openThePage() {
    show(new Browser.NewContextOptions().setViewportSize(1024, 800));
  }

  @AfterEach
  void closeThePage() {
    if (context != null) {
      context.close();
    }
  }

  private void show(Browser.NewContextOptions options) {
    closeThePage();
    context = TestBrowser.context(options);
    page = context.newPage();
    page.navigate(SampleSite.ROOT.resolve(START).toUri().toString());
  }

  private void type(String text) {
    page.keyboard().press("/");
    page.locator("#search [role=combobox]").fill(text);
  }

  private Locator dialog() {
    return page.locator("#search");
  }

  private Locator field() {
    return page.locator("#search [role=combobox]");
  }

  private Locator options() {
    return page.locator("#search [role=option]");
  }

  private Locator chosen() {
    return page.locator("#search [aria-selected=true]");
  }

  private Locator status() {
    return page.locator("#search [role=status]");
  }

  @ParameterizedTest
  @CsvSource({
    "thank you,emails/thank-you.html",
    "thnak yuo,emails/thank-you.html",
    "salary,questions/pay-and-hours.html",
    "salery,questions/pay-and-hours.html",
    "SALARY besides,questions/pay-and-hours.html",
    "priya,contacts/dr-priya-raman/index.html",
    "Prÿa raman,contacts/dr-priya-raman/index.html",
    "if nohting comes back,guide/ask.html",
    "career chanegrs,guide/for-career-changers.html",
    "reschedule,emails/reschedule.html",
    "c6,etiquette/research.html"
  })
  void what_is_typed_is_found_however_it_is_typed(String typed, String address) {
    type(typed);
    assertThat(options().first()).isVisible();
    List<String> first = new ArrayList<>();
    for (int i = 0; i < Math.min(5, options().count()); i++) {
      first.add(options().nth(i).getAttribute("href"));
    }
    assertThat(first).anyMatch(each -> each.contains("/" + address));
  }

  @Test
  void every_page_is_the_first_find_for_its_own_title() {
    page.keyboard().press("/");
    assertThat(dialog()).isVisible();
    Object lost =
        page.evaluate(
            """
            async () => {
              while (!self.searchFinder || !self.searchIndex) await new Promise((go) => setTimeout(go, 20));
              const find = searchFinder(searchIndex);
              return searchIndex.pages
                .filter(([address, top]) => {
                  const found = find(searchIndex.texts[searchIndex.sections[top][1]]).pages;
                  return !found.slice(0, 3).some((page) => page.address === address);
                })
                .map(([address]) => address);
            }
            """);
    assertThat((List<?>) lost).isEmpty();
  }

  @Test
  void keys_open_choose_and_close() {
    assertThat(dialog()).isHidden();
    type("meeting");
    assertThat(field()).isFocused();
    assertThat(options().first()).hasAttribute("aria-selected", "true");
    assertThat(field()).hasAttribute("aria-expanded", "true");
    assertThat(status()).containsText("Places found");

    page.keyboard().press("ArrowDown");
    assertThat(chosen()).hasCount(1);
    assertThat(options().nth(1)).hasAttribute("aria-selected", "true");
    assertThat(field()).hasAttribute("aria-activedescendant", options().nth(1).getAttribute("id"));
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(options().last()).hasAttribute("aria-selected", "true");

    page.keyboard().press("Escape");
    assertThat(dialog()).isHidden();
    page.keyboard().press("Control+k");
    assertThat(dialog()).isVisible();
    assertThat(field()).hasValue("meeting");
  }

  @Test
  void enter_goes_to_the_chosen_place() {
    type("salary");
    assertThat(options().first()).isVisible();
    assertThat(chosen()).containsText("Apart from the salary");
    page.keyboard().press("Enter");
    page.waitForURL("**/questions/pay-and-hours.html#pay-besides");
  }

  @Test
  void a_place_on_the_same_page_closes_the_search() {
    type("if nothing comes back");
    assertThat(options().first()).isVisible();
    page.keyboard().press("Enter");
    assertThat(dialog()).isHidden();
    assertThat(page.url()).endsWith("ask.html#if-nothing-comes-back");
  }

  @Test
  void the_slash_is_a_letter_where_people_type_and_can_be_switched_off() {
    type("a");
    field().press("End");
    page.keyboard().press("/");
    assertThat(field()).hasValue("a/");

    page.locator("#search [type=checkbox]").uncheck();
    page.keyboard().press("Escape");
    page.reload();
    page.keyboard().press("/");
    assertThat(dialog()).isHidden();
    page.locator("[data-search]").click();
    assertThat(dialog()).isVisible();
    assertThat(page.locator("#search [type=checkbox]")).not().isChecked();
  }

  /** The focus stays in the field of a closed dialog until the page is drawn again. */
  @Test
  void the_slash_opens_it_again_at_once() {
    type("meeting");
    page.evaluate(
        """
        () => {
          document.getElementById("search").close();
          const slash = new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true });
          document.activeElement.dispatchEvent(slash);
        }
        """);
    assertThat(dialog()).isVisible();
    assertThat(field()).hasValue("meeting");
  }

  @Test
  void a_search_without_a_find_says_so() {
    type("xyzzyplugh");
    assertThat(status()).containsText("Nothing found");
    assertThat(options()).hasCount(0);
    assertThat(field()).hasAttribute("aria-expanded", "false");

    field().fill("priya xyzzyplugh");
    assertThat(status()).containsText("No place has all of these words");
    assertThat(options().first()).containsText("Priya");
  }

  @Test
  void what_is_typed_is_never_markup() {
    type("<img src=x onerror=alert(1)>");
    assertThat(page.locator("#search img")).hasCount(0);
  }

  @Test
  void nothing_is_fetched_before_it_is_wanted() {
    assertThat(page.evaluate("typeof searchIndex")).isEqualTo("undefined");
    type("talk");
    assertThat(options().first()).isVisible();
    assertThat(page.evaluate("typeof searchIndex")).isEqualTo("object");
  }

  @ParameterizedTest
  @CsvSource({"320,256", "320,640", "390,844", "820,1180", "1440,900"})
  void the_search_fits_any_window(int width, int height) {
    show(new Browser.NewContextOptions().setViewportSize(width, height));
    type("thank");
    assertThat(options().first()).isVisible();
    assertThat(
            (Boolean) page.evaluate("document.getElementById('search').scrollWidth <= innerWidth"))
        .isTrue();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(chosen()).isInViewport();
    assertThat(field()).isInViewport();
    for (Locator target : page.locator("#search :is(button, label, a):visible").all()) {
      assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(24);
    }
  }

  @Test
  void the_chosen_place_shows_without_colours() {
    show(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    type("thank");
    assertThat(chosen()).hasCSS("outline-style", "solid");
  }
}
