package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.prepkit.PseudoLocale;
import dev.prepkit.Run;
import dev.prepkit.TestBrowser;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in a real browser, opened from the disk. Start with {@code bin/test}. */
class BrowserTest {

  private static List<ThemedSite> all() {
    return ThemedSite.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_page_loads_without_a_word_and_asks_nobody(ThemedSite site) {
    List<String> words = new ArrayList<>();
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(820))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> words.add(page.url() + " " + message.text()));
      page.onPageError(words::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(site.address(""))) {
              words.add("strange: " + request.url());
            }
          });
      page.onRequestFailed(request -> words.add("failed: " + request.url()));
      for (String path : site.opened()) {
        page.navigate(site.address(path));
        page.evaluate("document.fonts.ready");
      }
    }
    assertThat(words).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothing_sticks_out_at_any_width(ThemedSite site) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(320))) {
      Page page = context.newPage();
      for (String path : site.opened()) {
        page.navigate(site.address(path));
        for (int width : new int[] {320, 390, 820, 1024, 1440, 3840}) {
          page.setViewportSize(width, 900);
          Object wide = page.evaluate("document.documentElement.scrollWidth");
          if ((Integer) wide > width) {
            wrong.add(path + " is " + wide + " wide at " + width);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_longer_language_sticks_out_nowhere_either(@TempDir Path folder) throws IOException {
    PseudoLocale.write(folder);
    String profile =
        Files.readString(Path.of("target/classes/dev/prepkit/shipped/sample/profile.yaml"));
    TestFiles.write(folder, Map.of("profile.yaml", profile.replace("en-GB", PseudoLocale.TAG)));
    Path site = Run.build(folder, folder.resolve("site"));
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(320))) {
      Page page = context.newPage();
      for (String path : SampleSite.kinds()) {
        page.navigate(site.resolve(path).toUri().toString());
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(PseudoLocale.TAG);
        Object wide = page.evaluate("document.documentElement.scrollWidth");
        assertThat((Integer) wide).as(path).isLessThanOrEqualTo(320);
      }
    }
  }

  @Test
  void a_page_says_all_without_scripts() {
    try (BrowserContext context =
        TestBrowser.context(TestBrowser.wide(820).setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(ThemedSite.kits().getFirst().kit());
      assertThat(page.locator("main").innerText())
          .contains("Dr Priya Raman", "What did your team stop doing after the move");
      assertThat(page.locator("button:visible").count()).isZero();
    }
  }
}
