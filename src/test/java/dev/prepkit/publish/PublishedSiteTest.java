package dev.prepkit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.prepkit.HtmlValidator;
import dev.prepkit.Run;
import dev.prepkit.TestBrowser;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public edition as readers meet it: in the subfolder of a site, in a real browser. */
class PublishedSiteTest {

  private static final String READY =
      "navigator.serviceWorker.ready.then(it => new Promise(done => { const look = () =>"
          + " it.active.state === 'activated' ? done(true) : setTimeout(look, 50); look() }))";

  private static final String INLINE =
      "document.body.append(Object.assign(document.createElement('script'), {text: 'x = 1'}))";

  private static SubfolderServer server;
  private static Path input;
  private static Path site;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = new SubfolderServer();
    input = folder.resolve("input");
    site = publish(folder.resolve("site"), "title: Our guide\n");
    server.serve(site);
  }

  private static Path publish(Path output, String settings) {
    TestFiles.write(
        input, Map.of("prepkit.yaml", settings + "site: {address: " + server.address() + "}\n"));
    Run run = Run.of("publish", input, "-o", output, "--today", "2026-12-01");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return output;
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Waits until something holds in the page. */
  private static void until(Page page, String what) {
    page.evaluate(
        "new Promise(done => { const look = async () => ("
            + what
            + ") ? done(true) : setTimeout(look, 50); look() })");
  }

  private static List<String> pages() {
    return Run.files(site).keySet().stream()
        .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
        .toList();
  }

  @Test
  void a_page_breaks_no_rule_of_its_own_policy_and_asks_nobody_else() {
    List<String> words = new ArrayList<>();
    try (BrowserContext context = TestBrowser.context()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> words.add(page.url() + " " + message.text()));
      page.onPageError(words::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(server.address())) {
              words.add("strange: " + request.url());
            }
          });
      for (String path :
          List.of("", "guide/ask.html", "questions/", "emails/request-cold.html", "404.html")) {
        page.navigate(server.address() + path);
        assertThat(page.evaluate("document.fonts.ready.then(() => document.fonts.size > 0)"))
            .isEqualTo(true);
        assertThat(page.evaluate("getComputedStyle(document.body).marginTop")).isEqualTo("0px");
      }
      assertThat(page.evaluate("document.documentElement.className")).isEqualTo("js");
      page.evaluate(
          "document.body.append(Object.assign(document.createElement('script'), {text: 'x = 1'}))");
    }
    assertThat(words)
        .singleElement()
        .asString()
        .as("the policy is in force")
        .contains("Content Security Policy");
  }

  @Test
  void the_guide_is_readable_without_a_network_from_the_first_visit_on() {
    try (BrowserContext context = TestBrowser.context()) {
      Page page = context.newPage();
      page.navigate(server.address());
      page.evaluate(READY);
      context.setOffline(true);

      page.navigate(server.address() + "guide/ask.html");
      assertThat(page.locator("h1").innerText()).isNotBlank();
      assertThat(page.evaluate("getComputedStyle(document.body).marginTop")).isEqualTo("0px");
      page.navigate(server.address() + "emails/");
      assertThat(page.title()).startsWith("E-mails");
      page.navigate(server.address() + "questions/index.html?a=b#c");
      assertThat(page.title()).startsWith("Question banks");

      Response gone = page.navigate(server.address() + "no/such/page.html");
      assertThat(Objects.requireNonNull(gone).status()).isEqualTo(404);
      assertThat(page.locator("h1").innerText()).isEqualTo("Nothing at this address");
      page.getByText("Short chapters").waitFor();
    }
  }

  @Test
  void a_pdf_is_kept_once_it_was_opened() {
    try (BrowserContext context =
        TestBrowser.context(new Browser.NewContextOptions().setBypassCSP(true))) {
      Page page = context.newPage();
      page.navigate(server.address());
      page.evaluate(READY);
      page.reload();
      String ask = "name => fetch(name).then(r => r.blob()).then(b => b.size, () => -1)";
      assertThat((Integer) page.evaluate(ask, "handbook.pdf")).isPositive();
      until(page, "await caches.match('handbook.pdf')");
      context.setOffline(true);
      assertThat((Integer) page.evaluate(ask, "handbook.pdf")).isPositive();
      assertThat(page.evaluate(ask, "sheets/their-path.pdf")).isEqualTo(-1);
    }
  }

  @Test
  void a_network_that_lets_nothing_through_does_not_keep_readers_waiting() {
    try (BrowserContext context = TestBrowser.context()) {
      Page page = context.newPage();
      page.navigate(server.address());
      page.evaluate(READY);
      server.silent(true);
      page.navigate(server.address() + "guide/ask.html");
      assertThat(page.locator("h1").innerText()).isNotBlank();
    } finally {
      server.silent(false);
    }
  }

  @Test
  void readers_get_new_pages_at_once_and_old_ones_are_forgotten(@TempDir Path folder) {
    try (BrowserContext context = TestBrowser.context()) {
      Page page = context.newPage();
      page.navigate(server.address());
      page.evaluate(READY);
      List<?> before = (List<?>) page.evaluate("caches.keys()");
      server.serve(publish(folder.resolve("newer"), "title: A newer guide\n"));

      page.navigate(server.address() + "guide/index.html");
      assertThat(page.locator(".wordmark").innerText()).isEqualTo("A newer guide");
      until(page, "!(await caches.keys()).includes('" + before.getFirst() + "')");
      page.evaluate(READY);
      context.setOffline(true);
      page.navigate(server.address());
      assertThat(page.locator(".wordmark").innerText()).isEqualTo("A newer guide");
    } finally {
      server.serve(site);
    }
  }

  @Test
  void what_is_not_there_is_told_at_any_depth() {
    try (BrowserContext context = TestBrowser.context()) {
      Page page = context.newPage();
      Response response = page.navigate(server.address() + "a/b/c.html");
      assertThat(Objects.requireNonNull(response).status()).isEqualTo(404);
      assertThat(page.evaluate("getComputedStyle(document.body).marginTop")).isEqualTo("0px");
      page.locator("main a").first().click();
      page.waitForURL(server.address() + "index.html");
    }
  }

  @Test
  void each_page_says_where_it_is_and_shows_a_picture() throws IOException {
    SortedMap<String, byte[]> files = Run.files(site);
    for (String path : pages()) {
      var head = Jsoup.parse(site.resolve(path).toFile(), "UTF-8", "").head();
      String address = server.address() + path.replaceFirst("(^|/)index\\.html$", "$1");
      assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo(address);
      assertThat(head.select("meta[property=og:url]").attr("content")).isEqualTo(address);
      assertThat(head.select("meta[name=robots]")).isEmpty();
      assertThat(head.select("meta[name=description]").attr("content"))
          .as(path)
          .hasSizeBetween(20, 160);
      String picture = head.select("meta[property=og:image]").attr("content");
      assertThat(picture).startsWith(server.address());
      assertThat(head.select("meta[property=og:image:alt]").attr("content")).contains("Our guide");
      byte[] png = Objects.requireNonNull(files.get(picture.substring(server.address().length())));
      assertThat(new String(png, 1, 3, java.nio.charset.StandardCharsets.US_ASCII))
          .isEqualTo("PNG");
      assertThat(png.length).isBetween(5_000, 60_000);
    }
  }

  @Test
  void every_page_is_valid_html() throws Exception {
    for (String path :
        Run.files(site).keySet().stream().filter(p -> p.endsWith(".html")).toList()) {
      assertThat(HtmlValidator.invalid(site.resolve(path))).as(path).isEmpty();
    }
  }

  @Test
  void the_sitemap_lists_exactly_the_pages() throws IOException {
    assertThat(
            Jsoup.parse(
                    Files.readString(site.resolve("sitemap.xml")),
                    "",
                    org.jsoup.parser.Parser.xmlParser())
                .select("urlset > url > loc")
                .eachText())
        .containsExactlyInAnyOrderElementsOf(
            pages().stream()
                .map(path -> server.address() + path.replaceFirst("(^|/)index\\.html$", "$1"))
                .toList());
    assertThat(Files.readString(site.resolve("robots.txt")))
        .contains("Sitemap: " + server.address() + "sitemap.xml");
  }

  @Test
  void a_phone_can_keep_the_site() {
    try (BrowserContext context = TestBrowser.context()) {
      Page page = context.newPage();
      page.navigate(server.address() + "guide/ask.html");
      var session = context.newCDPSession(page);
      var manifest = session.send("Page.getAppManifest");
      assertThat(manifest.getAsJsonArray("errors")).isEmpty();
      assertThat(manifest.get("url").getAsString())
          .isEqualTo(server.address() + "manifest.webmanifest");
      assertThat(manifest.get("data").getAsString()).contains("\"name\": \"Our guide\"");
      page.evaluate(READY);
      assertThat(
              session.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors"))
          .map(error -> error.getAsJsonObject().get("errorId").getAsString())
          .allMatch(error -> error.equals("in-incognito"));
    }
  }

  @Test
  void the_worker_saves_pages_and_what_they_need_and_no_pdf() throws IOException {
    String worker = Files.readString(site.resolve("service-worker.js"));
    assertThat(worker)
        .contains("\"index.html\"", "\"404.html\"", "\"assets/site.css\"", "\"assets/site.js\"");
    String saved = worker.substring(worker.indexOf("saved ="), worker.indexOf("later ="));
    assertThat(saved).doesNotContain(".pdf", "share/", "LICENSE", "robots");
    assertThat(worker.substring(worker.indexOf("later ="))).contains("\"handbook.pdf\"");
  }

  @Test
  void the_same_site_has_the_same_bytes(@TempDir Path folder) {
    SortedMap<String, byte[]> again = Run.files(publish(folder.resolve("o"), "title: Our guide\n"));
    SortedMap<String, byte[]> files = Run.files(site);
    assertThat(again.keySet()).isEqualTo(files.keySet());
    files.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void opened_from_the_disk_it_says_no_word() {
    List<String> words = new ArrayList<>();
    try (BrowserContext context = TestBrowser.context()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> words.add(message.text()));
      page.onPageError(words::add);
      page.navigate(site.resolve("guide/ask.html").toUri().toString());
      page.evaluate("document.fonts.ready");
      assertThat(page.evaluate("document.documentElement.className")).isEqualTo("js");
      assertThat(page.evaluate("getComputedStyle(document.body).marginTop")).isEqualTo("0px");
      assertThat(page.evaluate("document.fonts.ready.then(all => all.size > 0)")).isEqualTo(true);
      assertThat(words).isEmpty();
      page.evaluate(INLINE);
    }
    assertThat(words)
        .as("the policy holds there too")
        .singleElement()
        .asString()
        .contains("Policy");
  }

  @Test
  void a_personal_kit_has_nothing_of_all_that(@TempDir Path folder) throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "profile.yaml",
            "name: Maya\ncontacts:\n  - name: Jonas\n",
            "prepkit.yaml",
            "site: {address: " + server.address() + "}\n"));
    Path kit = Run.build(folder, folder.resolve("kit"));
    SortedMap<String, byte[]> files = Run.files(kit);
    assertThat(files.keySet())
        .doesNotContain(
            "sitemap.xml", "robots.txt", "404.html", "manifest.webmanifest", "service-worker.js")
        .noneMatch(path -> path.startsWith("share/"));
    for (String path : files.keySet().stream().filter(p -> p.endsWith(".html")).toList()) {
      var head = Jsoup.parse(kit.resolve(path).toFile(), "UTF-8", "").head();
      assertThat(head.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
      assertThat(head.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
      assertThat(head.select("link[rel=canonical], link[rel=manifest], meta[property]")).isEmpty();
      assertThat(head.select("meta[http-equiv=Content-Security-Policy]")).hasSize(1);
    }
  }
}
