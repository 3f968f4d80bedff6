package dev.prepkit.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.prepkit.TestBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, choosing and printing on the pages of questions. */
class ChooseTest {

  private static final String ALL = "questions/all.html";
  private static final String BANK = "questions/daily-work.html";

  private static BrowserContext context() {
    return TestBrowser.context(TestBrowser.wide(820));
  }

  private static Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(address(path));
    return page;
  }

  private static String address(String path) {
    return SampleSite.ROOT.toUri() + path;
  }

  private static Locator shown(Page page) {
    return page.locator("article.question:visible");
  }

  @Test
  void filters_narrow_down_and_say_how_many_are_left() {
    try (BrowserContext context = context()) {
      Page page = open(context, ALL);
      int all = shown(page).count();
      assertThat(all).isGreaterThan(200);
      page.selectOption("#subjects", "pay");
      int pay = shown(page).count();
      assertThat(pay).isBetween(3, 40);
      assertThat(page.locator("#shown")).hasText(pay + " / " + all);
      assertThat(page.locator("[role=status]:has(#shown)")).hasCount(1);
      assertThat(page.locator(".bank:visible").count()).isLessThan(8);
      page.selectOption("#minutes", "2");
      for (Locator question : shown(page).all()) {
        assertThat(question.getAttribute("data-subjects").split(" ")).contains("pay");
        assertThat(Integer.parseInt(question.getAttribute("data-minutes"))).isLessThanOrEqualTo(2);
      }
      page.click("#filters [type=reset]");
      assertThat(shown(page)).hasCount(all);
      assertThat(page.locator("#filters [type=reset]")).isHidden();
    }
  }

  @Test
  void what_is_for_everybody_stays_and_what_is_for_others_goes() {
    try (BrowserContext context = context()) {
      Page page = open(context, ALL);
      page.selectOption("#audiences", "student");
      page.selectOption("#seniorities", "senior");
      for (Locator question : shown(page).all()) {
        assertThat(question.getAttribute("data-audiences")).matches("|.*\\bstudent .*");
        assertThat(question.getAttribute("data-seniorities")).matches("|.*\\bsenior .*");
      }
      assertThat(page.locator("article[data-audiences~=student]:visible").count()).isPositive();
      assertThat(page.locator("article[data-audiences='']:visible").count()).isPositive();
    }
  }

  @Test
  void the_address_keeps_filters_and_choice_for_others() {
    String shared;
    int left;
    try (BrowserContext context = context()) {
      Page page = open(context, ALL);
      page.selectOption("#subjects", "duties");
      page.check("[data-choose=yesterday]");
      page.check("[data-choose=week-slices]");
      left = shown(page).count();
      shared = page.url();
    }
    assertThat(shared).endsWith("#subjects=duties&chosen=yesterday,week-slices");
    try (BrowserContext context = context()) {
      Page page = context.newPage();
      page.navigate(shared);
      assertThat(shown(page)).hasCount(left);
      assertThat(page.locator("#subjects")).hasValue("duties");
      assertThat(page.locator("[data-choose]:checked")).hasCount(2);
      assertThat(page.locator("#chosen-count")).hasText("2");
      assertThat(page.locator("#chosen-minutes")).hasText("7");
      page.evaluate("location.hash = 'subjects=nonsense&chosen=nobody'");
      assertThat(page.locator("#subjects")).hasValue("");
      assertThat(page.locator("[data-choose]:checked")).hasCount(0);
    }
  }

  @Test
  void a_link_to_one_question_still_leads_there() {
    try (BrowserContext context = context()) {
      Page page = open(context, BANK + "#own-decisions");
      assertThat(page.locator("#own-decisions")).isInViewport();
      assertThat(page.url()).endsWith("#own-decisions");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ALL, BANK})
  void paper_has_what_was_chosen_also_while_a_filter_hides_it(String path) {
    try (BrowserContext context = context()) {
      Page page = open(context, path);
      assertThat(page.locator("#chosen")).isHidden();
      page.check("[data-choose=yesterday]");
      page.check("[data-choose=own-decisions]");
      assertThat(page.locator("#chosen")).isInViewport();
      page.selectOption("#minutes", "3");
      assertThat(page.locator("#yesterday")).isHidden();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      List<Object> printed =
          shown(page).all().stream().map(each -> (Object) each.getAttribute("id")).toList();
      assertThat(printed).containsExactly("yesterday", "own-decisions");
      assertThat(page.locator("main :is(button, select, input, .lead):visible")).hasCount(0);
      assertThat(page.locator("#chosen-minutes")).isVisible();
      assertThat(
              (Integer)
                  page.evaluate(
                      "parseInt(getComputedStyle(document.getElementById('yesterday'), '::after')"
                          + ".height)"))
          .as("room for notes, in pixels")
          .isGreaterThan(60);
    }
  }

  @Test
  void paper_has_all_where_nothing_was_chosen() {
    try (BrowserContext context = context()) {
      Page page = open(context, BANK);
      int all = shown(page).count();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(shown(page)).hasCount(all);
      assertThat(page.locator("main :is(button, select, input):visible")).hasCount(0);
    }
  }

  @Test
  void hands_on_the_keyboard_can_choose_and_clear() {
    try (BrowserContext context = context()) {
      Page page = open(context, BANK);
      page.focus("[data-choose=yesterday]");
      page.keyboard().press("Space");
      assertThat(page.locator("#chosen")).isVisible();
      page.focus("#clear-chosen");
      page.keyboard().press("Enter");
      assertThat(page.locator("#chosen")).isHidden();
      assertThat(page.locator("[data-choose]").first()).isFocused();
      page.focus("#minutes");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Tab");
      assertThat(page.locator("#filters [type=reset]")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#minutes")).hasValue("");
      assertThat(page.locator("#filters select").first()).isFocused();
    }
  }

  @Test
  void nothing_is_offered_that_needs_scripts_where_there_are_none() {
    try (BrowserContext context =
        TestBrowser.context(TestBrowser.wide(820).setJavaScriptEnabled(false))) {
      for (String path : List.of(ALL, BANK)) {
        Page page = open(context, path);
        assertThat(page.locator("main :is(button, select, input):visible")).hasCount(0);
        assertThat(shown(page).count()).isGreaterThan(8);
      }
    }
  }

  @Test
  void the_page_in_use_sticks_out_nowhere() {
    for (int width : new int[] {320, 1440}) {
      try (BrowserContext context = TestBrowser.context(TestBrowser.wide(width))) {
        Page page = open(context, ALL + "#subjects=duties&chosen=yesterday");
        Object start =
            page.evaluate(
                "document.querySelector('.fields').getBoundingClientRect().left"
                    + " - document.querySelector('h1').getBoundingClientRect().left");
        assertThat(((Number) start).intValue()).as("in line with the heading").isZero();
        Object wide = page.evaluate("document.documentElement.scrollWidth");
        assertThat((Integer) wide).isLessThanOrEqualTo(width);
        Object small =
            page.evaluate(
                "[...document.querySelectorAll('main :is(button, select, label:has(input))')]"
                    + ".filter((each) => each.checkVisibility())"
                    + ".filter((each) => each.offsetHeight < 24 || each.offsetWidth < 24)"
                    + ".map((each) => each.outerHTML)");
        assertThat((List<?>) small).isEmpty();
      }
    }
  }

  @Test
  void a_heading_of_a_chapter_is_a_link_to_itself() {
    try (BrowserContext context = context()) {
      Page page = open(context, "guide/ask.html");
      Locator link = page.locator(".prose h2 a[href^='#']").first();
      link.focus();
      page.keyboard().press("Enter");
      String id = page.locator(".prose h2").first().getAttribute("id");
      assertThat(page.url()).endsWith("#" + id);
      assertThat(page.locator(".prose h2:not(:has(a))")).hasCount(0);
    }
  }
}
