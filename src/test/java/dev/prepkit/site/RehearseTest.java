package dev.prepkit.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.prepkit.TestBrowser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The meeting in rehearsal, on the page of a contact. */
class RehearseTest {

  /** Opens the rehearsal with a clock that stands still until it is told to run. */
  private static Page open(BrowserContext context) {
    Page page = context.newPage();
    page.clock().install(new Clock.InstallOptions().setTime("2026-12-01T10:00:00"));
    page.navigate(SampleSite.ROOT.resolve("contacts/dr-priya-raman/index.html").toUri().toString());
    page.click("#open-rehearse");
    return page;
  }

  private static BrowserContext context() {
    return TestBrowser.context(TestBrowser.wide(820));
  }

  private static List<String> cards(Page page) {
    List<String> cards = new ArrayList<>();
    Locator card = page.locator(".card");
    cards.add(card.innerText());
    while (page.locator("#next").getAttribute("aria-disabled").equals("false")) {
      page.keyboard().press("ArrowRight");
      cards.add(card.innerText());
    }
    return cards;
  }

  @Test
  void cards_go_from_the_first_words_over_every_question_to_the_last_words() {
    try (BrowserContext context = context()) {
      Page page = open(context);
      List<String> questions = page.locator(".run ol a").allTextContents();
      List<String> cards = cards(page);
      assertThat(cards.getFirst()).contains("Thanks and purpose", "Minutes 0–2", "In our 30");
      assertThat(cards.get(1)).contains("I am Maya Lindqvist");
      assertThat(cards.get(2)).contains("Minutes 2–10", "What did your team stop doing", "4 min");
      assertThat(cards.getLast()).contains("Offer to end", "Goodbye");
      for (String question : questions) {
        String words = question.replaceFirst("^\\s*\\d+\\s+", "").strip();
        assertThat(cards).filteredOn(card -> card.contains(words)).as(words).hasSize(1);
      }
      assertThat(page.locator("#place")).hasText(cards.size() + " / " + cards.size());
    }
  }

  @Test
  void follow_ups_come_along() {
    try (BrowserContext context = context()) {
      Page page = open(context);
      String followUp = page.locator("[data-list=main] .follow-up").first().textContent();
      assertThat(cards(page)).anyMatch(card -> card.contains(followUp));
    }
  }

  @Test
  void cards_follow_the_order_on_the_page() {
    try (BrowserContext context = context()) {
      Page page = open(context);
      page.keyboard().press("Escape");
      page.locator("[data-list=main] > li").nth(1).locator("[data-move=up]").click();
      page.click("#open-rehearse");
      assertThat(cards(page).get(2)).contains("About your organisation");
    }
  }

  @Test
  void the_clock_starts_pauses_and_starts_again() {
    try (BrowserContext context = context()) {
      Page page = open(context);
      Locator elapsed = page.locator("#elapsed");
      page.clock().runFor(5_000);
      assertThat(elapsed).hasText("0:00");
      page.click("#run");
      page.clock().runFor(65_000);
      assertThat(elapsed).hasText("1:05");
      assertThat(page.locator("#left")).hasText("28:55");
      page.click("#run");
      page.clock().runFor(60_000);
      assertThat(elapsed).hasText("1:05");
      page.click("#run");
      page.clock().runFor(60_000);
      assertThat(elapsed).hasText("2:05");
      assertThat(page.locator("#late")).isVisible();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("#late")).isHidden();
      page.click("#reset");
      assertThat(elapsed).hasText("0:00");
      assertThat(page.locator("#place")).containsText("1 /");
      assertThat(page.locator("#run")).hasText("Start");
    }
  }

  @Test
  void five_minutes_before_the_end_are_announced_once_and_nothing_else_is() {
    try (BrowserContext context = context()) {
      Page page = open(context);
      page.evaluate(
          "window.heard = [];"
              + "new MutationObserver(() => heard.push(five.textContent))"
              + ".observe(document.getElementById('five'), {childList: true})");
      page.click("#run");
      page.clock().fastForward(24 * 60_000);
      assertThat((List<?>) page.evaluate("heard")).isEmpty();
      page.clock().runFor(90_000);
      page.clock().fastForward(3 * 60_000);
      assertThat(page.evaluate("heard")).isEqualTo(List.of("Five minutes left"));
      assertThat(page.locator("[role=timer][aria-live], [aria-live] [role=timer]")).hasCount(0);
    }
  }

  @Test
  void escape_ends_it_and_the_focus_goes_back() {
    try (BrowserContext context = context()) {
      Page page = open(context);
      assertThat(page.locator("#next")).isFocused();
      page.click("#run");
      page.keyboard().press("Escape");
      assertThat(page.locator("#rehearse")).isHidden();
      assertThat(page.locator("#open-rehearse")).isFocused();
      assertThat(page.locator("#run")).hasText("Start");
    }
  }

  @Test
  void no_card_sticks_out() {
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(320))) {
      Page page = open(context);
      page.click("#run");
      page.clock().fastForward(29 * 60_000);
      for (int i = 0; i < 14; i++) {
        Object wide = page.evaluate("document.getElementById('rehearse').scrollWidth");
        assertThat((Integer) wide).isLessThanOrEqualTo(320);
        page.keyboard().press("ArrowRight");
      }
    }
  }
}
