package dev.prepkit.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.prepkit.TestBrowser;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.site.Axe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The beginning and the end of a preview, as open pages see it. */
class BeginAndEndTest {

  @TempDir Path folder;

  @BeforeAll
  static void patience() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Showing.PATIENCE * 1000);
  }

  private Showing showing() throws Exception {
    Path profile = folder.resolve("profile.yaml");
    return new Showing(
        folder,
        Showing.of(
            (output, diagnostics) -> {
              if (Files.readString(profile).contains("wrong")) {
                SourceLocation at = new SourceLocation(profile.toString(), 1, 1);
                diagnostics.error(at, "it is wrong", "mend it");
              } else {
                Showing.write(output, "index.html", "<title>Kit</title><h1>The kit</h1>");
                Showing.write(output, "guide/ask.html", "<title>Kit</title><h1>Ask</h1>");
              }
            }));
  }

  @Test
  void a_build_that_takes_long_is_told() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    Path profile = TestFiles.write(folder, Map.of("profile.yaml", "quick")).resolve("profile.yaml");
    try (Showing showing =
            new Showing(
                folder,
                Showing.of(
                    (output, diagnostics) -> {
                      if (Files.readString(profile).equals("slow")) {
                        await(waiting);
                      }
                      Showing.write(output, "index.html", "<title>Kit</title><h1>The kit</h1>");
                    }));
        BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      showing.next();
      Page page = context.newPage();
      page.navigate(showing.address(""));
      Files.writeString(profile, "slow");
      assertThat(page.locator("button.badge")).hasText("Building …");
      waiting.countDown();
      assertThat(page.locator("button.badge")).isHidden();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_page_says_when_the_preview_has_ended() throws Exception {
    TestFiles.write(folder, Map.of("profile.yaml", "right"));
    try (Showing showing = showing();
        BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      showing.next();
      Page page = context.newPage();
      page.navigate(showing.address(""));
      LiveChannelTest.until(() -> showing.preview.listeners() == 1);
      assertThat(page.locator("button.badge")).isHidden();
      showing.preview.close();
      assertThat(page.locator("button.badge")).hasText("The preview has ended");
      assertThat(page.locator("button.badge")).isDisabled();
      assertThat(page.locator("h1")).hasText("The kit");
    }
  }

  @Test
  void a_mistake_in_the_first_build_is_told_and_the_kit_comes_by_itself() throws Exception {
    TestFiles.write(folder, Map.of("profile.yaml", "wrong"));
    try (Showing showing = showing();
        BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      Page page = context.newPage();
      assertThat(page.navigate(showing.address("guide/ask.html")).status()).isEqualTo(503);
      assertThat(page.locator("dialog[open] [role=alert]")).containsText("it is wrong");
      assertThat(page.locator("dialog[open] .lead")).containsText("There is no kit yet");
      assertThat(Axe.violations(page)).isEmpty();
      page.keyboard().press("Escape");
      assertThat(page.locator("h1")).hasText("Not built yet");
      assertThat(Axe.violations(page)).isEmpty();

      Files.writeString(folder.resolve("profile.yaml"), "right");
      assertThat(page.locator("h1")).hasText("Ask");
    }
  }
}
