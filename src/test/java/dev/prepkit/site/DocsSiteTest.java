package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.prepkit.HtmlValidator;
import dev.prepkit.Run;
import dev.prepkit.TestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation's site, made as {@code bin/docs} makes it. */
class DocsSiteTest {

  private static final Path DOCS = Path.of("docs");

  @TempDir static Path folder;

  private static Path site;
  private static Run run;

  @BeforeAll
  static void build() throws Exception {
    site = folder.resolve("site");
    Path input = folder.resolve("input");
    Process content =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                DOCS.resolve("site/DocsContent.java").toString(),
                ".",
                input.toString())
            .inheritIO()
            .start();
    assertThat(content.waitFor()).isZero();
    run = Run.of("publish", input, "-o", site, "--today", "2026-12-01");
  }

  private static List<String> pages() {
    return Run.files(site).keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  /** Prepkit itself follows every link and every place that a link names. */
  @Test
  void it_is_built_without_an_error_or_a_warning() {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void it_has_a_page_for_each_file_and_none_of_the_guide() throws IOException {
    List<String> expected = new ArrayList<>(List.of("404.html", "guide/index.html", "index.html"));
    try (Stream<Path> files = Files.walk(DOCS)) {
      files
          .map(file -> DOCS.relativize(file).toString())
          .filter(path -> path.endsWith(".md") && !path.matches("index\\.md|site/.*"))
          .map(path -> "guide/" + path.replace(".md", "").replace('/', '-') + ".html")
          .forEach(expected::add);
    }

    assertThat(pages()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Run.files(site).keySet()).noneMatch(path -> path.endsWith(".pdf"));
  }

  @Test
  void its_home_page_has_the_groups_of_the_index() throws IOException {
    List<String> groups =
        Files.readAllLines(DOCS.resolve("index.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring("## ".length()))
            .toList();

    assertThat(Jsoup.parse(site.resolve("index.html").toFile()).select(".way h3"))
        .extracting(heading -> heading.ownText().strip())
        .containsExactlyElementsOf(groups);
  }

  @Test
  void names_in_code_are_shown_as_they_are() throws IOException {
    assertThat(Jsoup.parse(site.resolve("guide/writing-content.html").toFile()).select("code"))
        .extracting(Element::text)
        .contains("{{#goal}}I would like to {{goal}}.{{/goal}}");
  }

  @Test
  void every_page_is_valid_html() throws Exception {
    for (String page : pages()) {
      assertThat(HtmlValidator.invalid(site.resolve(page))).as(page).isEmpty();
    }
  }

  @Test
  void no_page_breaks_a_rule() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = TestBrowser.context(TestBrowser.wide(390))) {
      Page page = context.newPage();
      for (String path :
          List.of(
              "index.html",
              "guide/index.html",
              "guide/tutorial.html",
              "guide/reference-keys.html")) {
        page.navigate(site.resolve(path).toUri().toString());
        Axe.violations(page).forEach(each -> wrong.add(path + ": " + each));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.ofColours(page, "html").forEach(each -> wrong.add(path + ", dark: " + each));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
            .as(path + " is no wider than a phone")
            .isEqualTo(390);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
