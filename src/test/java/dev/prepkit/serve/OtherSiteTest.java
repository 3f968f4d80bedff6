package dev.prepkit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import dev.prepkit.TestBrowser;
import dev.prepkit.TestFiles;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another site can get out of a preview, in a real browser: nothing. */
class OtherSiteTest {

  /** All ways to load something; says which of them led to anything. */
  private static final String ATTACK =
      """
      async (preview) => {
        const got = [];
        const load = (name, attribute, path, extra) => new Promise((done) => {
          const element = Object.assign(document.createElement(name), extra);
          element.onload = () => done(got.push(name));
          element.onerror = () => done();
          element[attribute] = preview + path;
          document.body.append(element);
        });
        await load('script', 'src', 'assets/search-index.js');
        await load('img', 'src', 'assets/icon.svg');
        await load('link', 'href', 'assets/site.css', {rel: 'stylesheet'});
        if (window.words) got.push('words');
        for (const mode of ['cors', 'no-cors', 'same-origin']) {
          const init = {mode, credentials: 'include'};
          await fetch(preview, init).then((it) => got.push('fetch ' + mode + it.type), () => {});
          await fetch(preview, {...init, method: 'POST'}).then((it) => got.push(it.ok && 'post ' + mode), () => {});
        }
        await new Promise((done) => {
          const channel = new EventSource(preview + '~prepkit/live');
          channel.onopen = () => { got.push('channel'); done(); };
          channel.onerror = () => done();
        });
        const frame = document.createElement('iframe');
        const loaded = new Promise((done) => (frame.onload = done));
        frame.src = preview;
        document.body.append(frame);
        await loaded;
        return got;
      }
      """;

  @TempDir Path folder;

  private Showing showing;
  private HttpServer other;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void start() throws Exception {
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya"));
    showing =
        new Showing(
            folder,
            Showing.of(
                (output, diagnostics) -> {
                  Showing.write(output, "index.html", "<title>Kit</title><h1>Mine</h1>");
                  Showing.write(output, "assets/search-index.js", "window.words = 'mine'");
                  Showing.write(output, "assets/site.css", "h1 { color: red }");
                  Showing.write(
                      output,
                      "assets/icon.svg",
                      "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
                }));
    showing.next();
    other = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    byte[] text = "<!DOCTYPE html><title>Evil</title>".getBytes(StandardCharsets.US_ASCII);
    other.createContext("/", exchange -> new Answer(200, Answer.HTML, text).send(exchange));
    other.start();
    context = TestBrowser.context();
    page = context.newPage();
  }

  @AfterEach
  void stop() {
    context.close();
    other.stop(0);
    showing.close();
  }

  private String address(String host) {
    return "http://" + host + ":" + other.getAddress().getPort() + "/";
  }

  @Test
  void the_attack_would_work_on_a_page_of_ours() {
    page.navigate(showing.address(""));
    assertThat(page.evaluate(ATTACK, showing.address("")).toString())
        .contains("script", "img", "link", "words", "fetch cors", "fetch no-cors", "channel")
        .doesNotContain("post");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost"})
  void it_can_load_nothing(String host) {
    page.navigate(address(host));
    List<?> got = (List<?>) page.evaluate(ATTACK, showing.address(""));
    assertThat(got).isEmpty();
    assertThat(page.frames()).hasSize(2);
    assertThat(page.frames().getLast().content()).doesNotContain("Mine");
    assertThat(showing.preview.listeners()).isZero();
  }

  @Test
  void it_cannot_hold_on_to_a_window() {
    page.navigate(address("localhost"));
    Page opened =
        page.waitForPopup(
            () -> page.evaluate("(url) => void (window.opened = open(url))", showing.address("")));
    opened.waitForLoadState();
    assertThat(opened.content()).contains("Another site asked").doesNotContain("Mine");
  }
}
