package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import dev.prepkit.TestBrowser;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as people set them up who see or move otherwise. */
class ReflowTest {

  /** WCAG 2.2, 1.4.12. */
  private static final String SPACED =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* {
          line-height: 1.5 !important;
          letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important;
        }
        p { margin-bottom: 2em !important }`);
        document.adoptedStyleSheets = [sheet];
      }
      """;

  /** What is cut off. The name in the strip may be: it is the page's heading, in full. */
  private static final String CUT =
      """
      () => [...document.querySelectorAll('body *')]
        .filter((each) => each.checkVisibility() && !each.matches('.unseen, svg *, .strip b'))
        .filter((each) => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX))
        .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
        .map((each) => each.outerHTML.slice(0, 100))
      """;

  /** Tools without a line around or below them. */
  private static final String BARE =
      """
      () => [...document.querySelectorAll('button, select, textarea, input, .button')]
        .filter((each) => each.checkVisibility({visibilityProperty: true}))
        .filter((each) => {
          const style = getComputedStyle(each);
          const lined = (it) => parseFloat(getComputedStyle(it).borderBottomWidth) > 0;
          return !lined(each) && !lined(each.parentElement) && style.textDecorationLine === 'none'
            && style.appearance !== 'auto';
        })
        .map((each) => each.outerHTML.slice(0, 100))
      """;

  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')].filter((each) => {
        const style = getComputedStyle(each);
        return parseFloat(style.animationDuration) > 0 || parseFloat(style.transitionDuration) > 0
          || style.scrollBehavior === 'smooth';
      }).map((each) => each.outerHTML.slice(0, 100))
      """;

  private static final String SHIFTS =
      """
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) window.shifted = (window.shifted ?? 0) + shift.value;
      }).observe({type: 'layout-shift', buffered: true});
      """;

  /** A line that breaks elsewhere in the true font; half of what counts as good. */
  private static final double SHIFT = 0.05;

  private static List<ThemedSite> kits() {
    return ThemedSite.kits();
  }

  private static void onEachKind(
      ThemedSite site, NewContextOptions options, BiConsumer<Page, String> look) {
    try (BrowserContext context = TestBrowser.context(options)) {
      Page page = context.newPage();
      for (String path : site.kinds()) {
        page.navigate(site.address(path));
        look.accept(page, path);
      }
    }
  }

  private static void fits(Page page, String path, int width) {
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertThat((Integer) wide).as(path).isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @MethodSource("kits")
  void letters_may_be_four_times_as_large(ThemedSite site) {
    NewContextOptions small = new NewContextOptions().setViewportSize(320, 256);
    onEachKind(
        site,
        small,
        (page, path) -> {
          fits(page, path, 320);
          page.mouse().wheel(0, 2000);
          Object covered =
              page.evaluate(
                  "Math.max(0, ...[...document.querySelectorAll('body *')]"
                      + ".filter((it) => ['sticky', 'fixed'].includes(getComputedStyle(it).position))"
                      + ".map((it) => it.offsetHeight))");
          assertThat(((Number) covered).intValue()).as(path).isLessThan(100);
        });
  }

  @ParameterizedTest
  @MethodSource("kits")
  void words_and_lines_may_stand_wider(ThemedSite site) {
    for (int width : new int[] {320, 390, 1440}) {
      onEachKind(
          site,
          TestBrowser.wide(width),
          (page, path) -> {
            page.evaluate(SPACED);
            fits(page, path, width);
            assertThat((List<?>) page.evaluate(CUT)).as(path + " " + width).isEmpty();
          });
    }
  }

  @ParameterizedTest
  @MethodSource("kits")
  void tools_keep_their_lines_in_forced_colours(ThemedSite site) {
    onEachKind(
        site,
        TestBrowser.wide(390).setForcedColors(ForcedColors.ACTIVE),
        (page, path) -> assertThat((List<?>) page.evaluate(BARE)).as(path).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("kits")
  void nothing_moves_for_who_wants_no_motion(ThemedSite site) {
    onEachKind(
        site,
        TestBrowser.wide(390).setReducedMotion(ReducedMotion.REDUCE),
        (page, path) -> assertThat((List<?>) page.evaluate(MOVING)).as(path).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("kits")
  void nothing_jumps_when_fonts_and_scripts_come_late(ThemedSite site) {
    for (int width : new int[] {390, 1440}) {
      try (BrowserContext context = TestBrowser.context(TestBrowser.wide(width))) {
        context.addInitScript(SHIFTS);
        Page page = context.newPage();
        page.route(
            Pattern.compile(".*\\.(woff2|js)"),
            route -> {
              page.waitForTimeout(50);
              route.resume();
            });
        for (String path : site.kinds()) {
          page.navigate(site.address(path));
          page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))");
          Object shifted = page.evaluate("window.shifted ?? 0");
          assertThat(((Number) shifted).doubleValue()).as(path + " " + width).isLessThan(SHIFT);
        }
      }
    }
  }
}
