package dev.prepkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The system's Chromium. Tests that need it are started with {@code bin/test}. */
public final class Chromium implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  public Chromium() {
    String path =
        Objects.requireNonNull(
            System.getenv("PREPKIT_BROWSER"), "PREPKIT_BROWSER names no browser; run bin/test");
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of(path))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-sync")));
  }

  /** A window with nothing kept from other windows. */
  public BrowserContext window(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
