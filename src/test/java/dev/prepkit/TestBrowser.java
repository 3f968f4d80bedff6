package dev.prepkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** One real browser for all tests of a run. Start with {@code bin/test}. */
public final class TestBrowser {

  private static final Browser BROWSER = start();

  private TestBrowser() {}

  private static Browser start() {
    String path =
        Objects.requireNonNull(
            System.getenv("PREPKIT_BROWSER"), "PREPKIT_BROWSER names no browser; run bin/test");
    Playwright playwright = Playwright.create();
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new LaunchOptions()
                .setExecutablePath(Path.of(path))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-sync")));
  }

  public static BrowserContext context() {
    return context(new NewContextOptions());
  }

  /** A browser of somebody who was never here. */
  public static BrowserContext context(NewContextOptions options) {
    return BROWSER.newContext(options);
  }

  public static NewContextOptions wide(int width) {
    return new NewContextOptions().setViewportSize(width, 900);
  }
}
