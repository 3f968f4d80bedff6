package dev.prepkit.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import dev.prepkit.Run;
import dev.prepkit.TestBrowser;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ticks, notes and an order of one's own on the page of a contact. */
class KitPageTest {

  private static final Path SAMPLE = SampleSite.ROOT.resolve("contacts/dr-priya-raman/index.html");

  private static BrowserContext context() {
    return TestBrowser.context(TestBrowser.wide(820));
  }

  private static Page open(BrowserContext context, Path file) {
    Page page = context.newPage();
    page.navigate(file.toUri().toString());
    return page;
  }

  /** A question by words in it. */
  private static Locator question(Page page, String words) {
    return page.locator("[data-list] > li").filter(new Locator.FilterOptions().setHasText(words));
  }

  private static Locator asked(Locator question) {
    return question.locator("[data-asked]");
  }

  private static Locator note(Locator question) {
    return question.locator("[data-note]");
  }

  private static List<String> texts(Page page) {
    return page.locator("[data-list] h4").allInnerTexts();
  }

  @Test
  void ticks_notes_and_order_survive_a_reload() {
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      Locator second = question(page, "About your organisation");
      asked(second).check();
      note(second).fill("They had two audits.\nAsk for the report.");
      second.locator("[data-move=up]").click();
      List<String> moved = texts(page);
      assertThat(moved.getFirst()).startsWith("About your organisation");
      page.reload();
      assertThat(texts(page)).isEqualTo(moved);
      assertThat(asked(second)).isChecked();
      assertThat(note(second)).hasValue("They had two audits.\nAsk for the report.");
      assertThat(second.locator(".number")).hasText("1");
      assertThat(page.locator(".run a").first()).containsText("About your organisation");
    }
  }

  @Test
  void a_question_moves_into_the_next_list_and_says_so() {
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      Locator spare = page.locator("[data-list=spares] > li").first();
      String words = spare.locator("h4").innerText();
      spare.locator("[data-move=up]").click();
      assertThat(page.locator("[data-list=closing] h4").last()).hasText(words);
      Locator moved = question(page, words);
      assertThat(moved.locator("[data-move=up]")).isFocused();
      assertThat(page.locator("main [role=status]").last()).containsText("For the last minutes");
    }
  }

  private static final String PROFILE =
      """
      name: Ada Novak
      contacts:
        - name: Ben Okoro
          meeting: {when: 2026-12-10 10:00, minutes: 30}
          questions:
      """;

  private static Path build(Path folder, String... questions) throws IOException {
    String list = "      - " + String.join("\n      - ", questions) + "\n";
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE + list));
    Path site = folder.resolve("site");
    return Run.build(folder, site).resolve("contacts/ben-okoro/index.html");
  }

  @Test
  void notes_stay_with_their_question_in_a_later_build(@TempDir Path folder) throws IOException {
    try (BrowserContext context = context()) {
      Page page = open(context, build(folder, "What do you check first?", "Who reads it?"));
      note(question(page, "What do you check first?")).fill("the seals");
      note(question(page, "Who reads it?")).fill("the board");
      build(folder, "Where did you train?", "What do you check first?");
      page.reload();
      assertThat(texts(page)).startsWith("Where did you train?", "What do you check first?");
      assertThat(note(question(page, "Where did you train?"))).hasValue("");
      assertThat(note(question(page, "What do you check first?"))).hasValue("the seals");
      Locator gone = question(page, "Who reads it?");
      assertThat(note(gone)).hasValue("the board");
      assertThat(gone.locator("[data-gone]")).isVisible();
    }
  }

  @Test
  void a_question_of_ones_own_is_added_and_taken_out() {
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      int before = texts(page).size();
      page.fill("#new-question", "Is <b>night work</b> common?");
      page.press("#new-question", "Enter");
      Locator added = question(page, "Is <b>night work</b> common?");
      assertThat(added).isVisible();
      page.reload();
      assertThat(page.locator("[data-list=main] h4").last())
          .hasText("Is <b>night work</b> common?");
      added.locator("[data-remove]").click();
      assertThat(texts(page)).hasSize(before);
      page.reload();
      assertThat(texts(page)).hasSize(before);
    }
  }

  @Test
  void more_minutes_than_there_are_are_told() {
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      Locator heading = page.locator("h3:has(+ [data-list=main])");
      assertThat(heading).hasAttribute("data-over", "");
      for (int i = 0; i < 4; i++) {
        page.fill("#new-question", "One more thing " + i + "?");
        page.press("#new-question", "Enter");
      }
      assertThat(heading.getAttribute("data-over")).matches("More minutes.*: \\d+ / \\d+");
    }
  }

  private static String exported(Page page) throws IOException {
    Download download = page.waitForDownload(() -> page.click("#save-notes"));
    assertThat(download.suggestedFilename()).isEqualTo("dr-priya-raman.md");
    return Files.readString(download.path());
  }

  @Test
  void a_file_takes_everything_to_another_device(@TempDir Path folder) throws IOException {
    String text;
    List<String> order;
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      Locator second = question(page, "About your organisation");
      asked(second).check();
      note(second).fill("First line.\n\n1. [x] no question");
      second.locator("[data-move=up]").click();
      page.fill("#new-question", "Is night work common?");
      page.press("#new-question", "Enter");
      order = texts(page);
      text = exported(page);
    }
    assertThat(text)
        .startsWith("# Dr Priya Raman\n\nThursday, 10 December 2026")
        .contains("## Your questions, the most important first\n\n1. [x] About your organisation")
        .contains("\n\n   First line.\n\n   1. [x] no question\n\n2. [ ] What did your team stop")
        .contains("[ ] Is night work common?");
    Path file = Files.writeString(folder.resolve("notes.md"), text);
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      page.setInputFiles("#notes-file", file);
      assertThat(page.locator("[data-list] h4")).hasCount(order.size());
      assertThat(texts(page)).isEqualTo(order);
      assertThat(asked(question(page, "About your organisation"))).isChecked();
      page.reload();
      assertThat(exported(page)).isEqualTo(text);
      page.setInputFiles("#notes-file", file);
      assertThat(exported(page)).as("the same file once more").isEqualTo(text);
    }
  }

  @Test
  void a_file_without_questions_changes_nothing(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("other.txt"), "Milk, bread\n");
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      List<String> before = texts(page);
      page.setInputFiles("#notes-file", file);
      assertThat(page.locator("#trouble")).containsText("no questions in this file");
      assertThat(texts(page)).isEqualTo(before);
    }
  }

  @Test
  void all_is_erased_after_a_question() {
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      List<String> before = texts(page);
      Locator second = question(page, "About your organisation");
      note(second).fill("private");
      second.locator("[data-move=up]").click();
      page.locator("[data-tick]").first().check();
      page.onceDialog(Dialog::dismiss);
      page.click("#erase-notes");
      assertThat(note(second)).hasValue("private");
      page.onceDialog(Dialog::accept);
      page.click("#erase-notes");
      assertThat(note(second)).hasValue("");
      assertThat(texts(page)).isEqualTo(before);
      Object kept = page.evaluate("Object.values(localStorage).join('')");
      assertThat((String) kept).doesNotContain("private", "items").isEqualTo("[]");
      page.reload();
      assertThat(page.locator("[data-tick]:checked")).hasCount(0);
    }
  }

  @Test
  void a_browser_that_keeps_nothing_still_works_and_says_so() {
    try (BrowserContext context = context()) {
      context.addInitScript(
          "Object.defineProperty(window, 'localStorage',"
              + " {get() { throw new DOMException('no', 'SecurityError'); }})");
      Page page = open(context, SAMPLE);
      assertThat(page.locator("#trouble")).containsText("keeps nothing");
      note(question(page, "About your organisation")).fill("kept a while");
      question(page, "About your organisation").locator("[data-move=up]").click();
      assertThat(texts(page).getFirst()).startsWith("About your organisation");
      assertThat(page.locator("#trouble")).containsText("keeps nothing");
    }
  }

  @Test
  void a_full_browser_is_told() {
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      page.evaluate(
          "() => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); } }");
      note(question(page, "About your organisation")).fill("too much");
      assertThat(page.locator("#trouble")).containsText("could not be kept");
      assertThat(page.locator("#trouble")).isInViewport();
    }
  }

  @Test
  void damaged_notes_are_put_aside() {
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      note(question(page, "About your organisation")).fill("precious");
      String damage =
          "const key = Object.keys(localStorage).find((each) => each.startsWith('kit '));"
              + "localStorage.setItem(key, localStorage.getItem(key).slice(0, -3));";
      page.evaluate("() => {" + damage + "}");
      page.reload();
      assertThat(page.locator("#trouble")).containsText("could not be read");
      assertThat(note(question(page, "About your organisation"))).hasValue("");
      assertThat((String) page.evaluate("Object.values(localStorage).join()")).contains("precious");
    }
  }

  @Test
  void hands_on_the_keyboard_can_do_it_all() {
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      Locator second = question(page, "About your organisation");
      asked(second).focus();
      page.keyboard().press("Space");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(texts(page).getFirst()).startsWith("About your organisation");
      assertThat(second.locator("[data-move=up]")).isFocused();
      page.keyboard().press("Enter");
      assertThat(texts(page).getFirst()).startsWith("About your organisation");
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      assertThat(texts(page).get(1)).startsWith("About your organisation");
      page.keyboard().press("Tab");
      page.keyboard().type("by hand");
      assertThat(note(second)).hasValue("by hand");
      assertThat(asked(second)).isChecked();
    }
  }

  @Test
  void nothing_is_offered_that_needs_scripts_where_there_are_none() {
    try (BrowserContext context =
        TestBrowser.context(TestBrowser.wide(820).setJavaScriptEnabled(false))) {
      Page page = open(context, SAMPLE);
      assertThat(page.locator("button:visible, textarea:visible, dialog:visible")).hasCount(0);
      assertThat(page.locator("input:visible:not([data-tick])")).hasCount(0);
      assertThat(page.locator("[data-list] h4:visible").count()).isGreaterThan(8);
    }
  }

  /** The first tool of each kind that is smaller than WCAG 2.2, 2.5.8 wants. */
  private static Object small(Page page) {
    return page.evaluate(
        "[...document.querySelectorAll('main :is(button, select, textarea, label:has(input))')]"
            + ".filter((each) => each.checkVisibility({visibilityProperty: true}))"
            + ".filter((each) => !each.matches('.unseen'))"
            + ".filter((each) => each.offsetHeight < 24 || each.offsetWidth < 24)"
            + ".map((each) => each.outerHTML)");
  }

  @Test
  void tools_are_large_enough_and_stick_out_nowhere() {
    for (int width : new int[] {320, 390, 820, 1440}) {
      try (BrowserContext context = TestBrowser.context(TestBrowser.wide(width))) {
        Page page = open(context, SAMPLE);
        page.fill("#new-question", "x".repeat(300));
        page.press("#new-question", "Enter");
        note(question(page, "xxx")).fill("y".repeat(500));
        assertThat((List<?>) small(page)).as("at " + width).isEmpty();
        Object wide = page.evaluate("document.documentElement.scrollWidth");
        assertThat((Integer) wide).isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void a_tick_is_seen_in_forced_colours() {
    try (BrowserContext context =
        TestBrowser.context(TestBrowser.wide(390).setForcedColors(ForcedColors.ACTIVE))) {
      Page page = open(context, SAMPLE);
      assertThat(asked(question(page, "About your organisation"))).hasCSS("appearance", "auto");
    }
  }

  @Test
  void paper_has_the_notes_and_no_tools() {
    try (BrowserContext context = context()) {
      Page page = open(context, SAMPLE);
      note(question(page, "About your organisation")).fill("two audits");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("main :is(button, textarea, dialog):visible")).hasCount(0);
      assertThat(page.locator("[data-written]:text('two audits')")).isVisible();
      page.evaluate("window.print = () => {}");
      page.evaluate("document.getElementById('print-notes').click()");
      assertThat(page.locator("[data-list] h4").first()).isVisible();
      assertThat(page.locator("#say, .run, .stage, .draft, .tags").first()).isHidden();
      assertThat(page.locator(":is(#say, .run, .stage, .draft, .tags):visible")).hasCount(0);
      page.evaluate("dispatchEvent(new Event('afterprint'))");
      assertThat(page.locator(".run")).isVisible();
    }
  }
}
