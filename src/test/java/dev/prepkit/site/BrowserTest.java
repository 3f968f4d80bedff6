package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in a real browser, opened from the disk. Start with {@code bin/test}. */
class BrowserTest {

  static Stream<String> kinds() {
    return SampleSite.kinds().stream();
  }

  private static BrowserContext context(int width, ColorScheme colours) {
    return TestBrowser.context(TestBrowser.wide(width).setColorScheme(colours));
  }

  private static String address(String path) {
    return SampleSite.ROOT.resolve(path).toUri().toString();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_page_loads_without_a_word_and_asks_nobody(String path) {
    List<String> words = new ArrayList<>();
    List<String> strangers = new ArrayList<>();
    try (BrowserContext context = context(820, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> words.add(message.text()));
      page.onPageError(words::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(SampleSite.ROOT.toUri().toString())) {
              strangers.add(request.url());
            }
          });
      page.onRequestFailed(request -> words.add("failed: " + request.url()));
      page.navigate(address(path));
      page.evaluate("document.fonts.ready");
      assertThat(words).isEmpty();
      assertThat(strangers).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothing_sticks_out_at_any_width(String path) {
    for (int width : new int[] {320, 390, 820, 1440}) {
      try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
        Page page = context.newPage();
        page.navigate(address(path));
        Object wide = page.evaluate("document.documentElement.scrollWidth");
        assertThat((Integer) wide).as(path + " at " + width).isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void a_longer_language_sticks_out_nowhere_either(@TempDir Path folder) throws IOException {
    PseudoLocale.write(folder);
    String profile =
        Files.readString(Path.of("target/classes/dev/prepkit/shipped/sample/profile.yaml"));
    TestFiles.write(folder, Map.of("profile.yaml", profile.replace("en-GB", PseudoLocale.TAG)));
    Path site = Run.build(folder, folder.resolve("site"));
    try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
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
      page.navigate(address("contacts/dr-priya-raman/index.html"));
      assertThat(page.locator("main").innerText())
          .contains("Dr Priya Raman", "What did your team stop doing after the move");
      assertThat(page.locator("button:visible").count()).isZero();
    }
  }
}
