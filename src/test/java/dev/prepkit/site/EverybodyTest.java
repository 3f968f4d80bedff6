package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.prepkit.TestBrowser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, and every state of one, against the rules of axe-core. */
class EverybodyTest {

  private static List<ThemedSite> all() {
    return ThemedSite.all();
  }

  private static List<ThemedSite> kits() {
    return ThemedSite.kits();
  }

  /**
   * Finds what no page before had: each kind of element by what styles can tell it by, and where it
   * stands. Those that show something are marked.
   */
  private static final String FRESH =
      """
      (seen) => {
        const known = new Set(seen);
        const states = ['open', 'hidden', 'disabled', 'dir', 'lang'];
        const state = ({name, value}) =>
            states.includes(name) || name.startsWith('aria-') && value.length < 6 ? name + value : '';
        const own = (it) => [it.localName, ...it.classList, ...[...it.attributes].map(state),
            it.type, it.checked, it.matches(':focus'), it.checkVisibility()].join(' ');
        const shows = (it) => it.checkVisibility()
            && [...it.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
        const kinds = new Map([[document.documentElement, '']]);
        const fresh = [];
        document.querySelectorAll('[data-fresh]').forEach((it) => it.removeAttribute('data-fresh'));
        for (const it of document.querySelectorAll('body, body *')) {
          const kind = kinds.get(it.parentElement) + '>' + own(it);
          kinds.set(it, kind);
          if (known.has(kind)) continue;
          known.add(kind);
          fresh.push(kind);
          if (shows(it)) it.setAttribute('data-fresh', '');
        }
        return fresh;
      }
      """;

  private static final String MARKED = "[data-fresh]";

  /** The kinds of elements that were looked at, by theme. */
  private static final Map<String, Set<Object>> SEEN = new HashMap<>();

  /**
   * What is wrong on a phone and on a desk, by day and by night. Where a page has something new, it
   * is asked for colours, and again for what may be otherwise on a desk.
   */
  private static List<String> wrong(ThemedSite site, Page page, String name) {
    List<String> wrong = new ArrayList<>();
    set(page, 390, ColorScheme.LIGHT);
    Axe.butColours(page).forEach(each -> wrong.add(name + ": " + each));
    Set<Object> seen = SEEN.computeIfAbsent(site.theme(), theme -> new HashSet<>());
    seen.addAll((List<?>) page.evaluate(FRESH, List.copyOf(seen)));
    if (page.locator(MARKED).count() == 0) {
      return wrong;
    }
    Axe.ofColours(page, MARKED).forEach(each -> wrong.add(name + ": " + each));
    set(page, 390, ColorScheme.DARK);
    Axe.ofColours(page, MARKED).forEach(each -> wrong.add(name + ", dark: " + each));
    set(page, 1440, ColorScheme.DARK);
    Axe.ofColours(page, MARKED).forEach(each -> wrong.add(name + ", wide and dark: " + each));
    Axe.ofPlaces(page).forEach(each -> wrong.add(name + ", wide: " + each));
    set(page, 1440, ColorScheme.LIGHT);
    Axe.ofColours(page, MARKED).forEach(each -> wrong.add(name + ", wide: " + each));
    return wrong;
  }

  private static void set(Page page, int width, ColorScheme colours) {
    page.setViewportSize(width, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_page_breaks_a_rule(ThemedSite site) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      Page page = context.newPage();
      for (String path : site.pages()) {
        boolean served = path.equals("404.html"); // its links start at the top of a server
        page.navigate(served ? site.served(page, path) : site.address(path));
        wrong.addAll(wrong(site, page, path));
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Ways to bring the kit's page, or that of a bank, into a state of its own. */
  private static Map<String, Consumer<Page>> states() {
    Map<String, Consumer<Page>> states = new LinkedHashMap<>();
    states.put(
        "in use",
        page -> {
          page.fill("#new-question", "Is night work common?");
          page.press("#new-question", "Enter");
          page.locator("[data-asked]").first().check();
          page.locator("[data-note]").first().fill("noted");
        });
    states.put("search opened", page -> page.locator("[data-search]").click());
    states.put(
        "search",
        page -> {
          page.locator("#search [role=combobox]").fill("thank");
          page.locator("#search [role=option]").first().waitFor();
        });
    states.put("search finds nothing", page -> page.fill("#search [role=combobox]", "zzzzqqq"));
    states.put(
        "rehearsal",
        page -> {
          page.locator("#search form button").click();
          page.click("#open-rehearse");
          page.click("#next");
          page.click("#next");
        });
    states.put(
        "rehearsal over time",
        page -> {
          page.click("#run");
          page.clock().fastForward(40 * 60_000);
          page.keyboard().press("ArrowRight");
        });
    states.put(
        "drafts unfolded",
        page -> {
          page.click("#end");
          page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        });
    return states;
  }

  @ParameterizedTest
  @MethodSource("kits")
  void no_state_of_a_kit_breaks_a_rule(ThemedSite site) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      Page page = context.newPage();
      page.clock().install();
      page.navigate(site.kit());
      states()
          .forEach(
              (name, bring) -> {
                bring.accept(page);
                wrong.addAll(wrong(site, page, name));
              });
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kits")
  void no_choice_of_questions_breaks_a_rule(ThemedSite site) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      Page page = context.newPage();
      page.navigate(site.address("questions/their-path.html"));
      page.locator("[data-choose]").first().check();
      page.locator("#minutes").selectOption(new String[] {"3"});
      wrong.addAll(wrong(site, page, "questions that were chosen"));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void what_is_wrong_is_found() {
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      Page page = context.newPage();
      page.setContent(
          "<html><title>x</title><main><h1>x</h1><img src=x><p style='color:#bbb'>faint</p>"
              + "<button style='width:9px;height:9px;padding:0' aria-label=a></button>"
              + "<button style='width:9px;height:9px;padding:0' aria-label=b></button></main>");
      assertThat(Axe.violations(page).toString())
          .contains("html-has-lang", "image-alt", "color-contrast", "target-size");
    }
  }

  @Test
  void what_is_wrong_at_night_or_on_a_desk_alone_is_found() {
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      Page page = context.newPage();
      page.setContent(
          "<html lang=en><title>x</title><style>"
              + "@media (prefers-color-scheme: dark) { body { background: #222; color: #eee }"
              + " .night { color: #333 } }"
              + "@media (min-width: 1000px) { .desk { color: #777; background: #666 } }"
              + "</style><main><h1>x</h1><p class=night>at night</p><p class=desk>on a desk</p></main>");
      assertThat(wrong(all().getFirst(), page, "x"))
          .anyMatch(each -> each.startsWith("x, dark: color-contrast: .night"))
          .anyMatch(each -> each.startsWith("x, wide: color-contrast: .desk"))
          .anyMatch(each -> each.startsWith("x, wide and dark: color-contrast"))
          .noneMatch(each -> each.startsWith("x: color"));
    }
  }
}
