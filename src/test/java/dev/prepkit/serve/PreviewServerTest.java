package dev.prepkit.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.TestFiles;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets what from a preview, asked over HTTP. */
class PreviewServerTest {

  private static final String SECRET = "only for the user";

  @TempDir static Path folder;

  private static Showing showing;
  private static URI server;

  @BeforeAll
  static void start() throws Exception {
    TestFiles.write(folder, Map.of("secret.txt", SECRET, "mine/profile.yaml", SECRET));
    showing =
        new Showing(
            folder.resolve("mine"),
            Showing.of(
                (output, diagnostics) -> {
                  Showing.write(output, "index.html", "<title>Kit</title><p>" + SECRET);
                  Showing.write(output, "guide/index.html", "<title>Guide</title>");
                  Showing.write(output, "guide/a b.html", "<title>Ä</title>");
                  Showing.write(output, "assets/search-index.js", "words = ['" + SECRET + "']");
                  Showing.write(output, "contacts/ana/prep-sheet.pdf", "%PDF-1.7");
                  Showing.write(output, "contacts/ana/timeline.ics", "BEGIN:VCALENDAR");
                  Files.createSymbolicLink(
                      output.resolve("link.txt"), folder.resolve("secret.txt"));
                  Files.createSymbolicLink(output.resolve("linked"), folder);
                }));
    server = showing.preview.address();
    showing.next();
  }

  @AfterAll
  static void stop() throws Exception {
    showing.close();
  }

  private static final List<String> EVERYTHING =
      List.of(
          "/",
          "/guide",
          "/guide/",
          "/nothing.html",
          "/assets/search-index.js",
          "/contacts/ana/prep-sheet.pdf",
          "/contacts/ana/timeline.ics",
          "/~prepkit/live.js",
          "/~prepkit/live.css",
          "/~prepkit/nothing");

  @Test
  void every_answer_is_kept_from_others_and_from_the_disk() throws IOException {
    for (String path : EVERYTHING) {
      for (String from : List.of("same-origin", "cross-site")) {
        RawRequest answer = RawRequest.get(server, path, "Sec-Fetch-Site: " + from);
        assertThat(answer.field("Cache-Control")).as(path).contains("no-store");
        assertThat(answer.field("X-Content-Type-Options")).as(path).contains("nosniff");
        assertThat(answer.field("Cross-Origin-Resource-Policy")).as(path).contains("same-origin");
        assertThat(answer.field("Cross-Origin-Opener-Policy")).as(path).contains("same-origin");
        assertThat(answer.field("Content-Security-Policy"))
            .as(path)
            .contains("frame-ancestors 'self'");
        assertThat(answer.field("Referrer-Policy")).as(path).contains("no-referrer");
        assertThat(answer.head())
            .noneMatch(line -> line.toLowerCase().startsWith("access-control"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/guide/, text/html; charset=utf-8",
    "/guide/a%20b.html, text/html; charset=utf-8",
    "/assets/search-index.js, text/javascript; charset=utf-8",
    "/contacts/ana/prep-sheet.pdf, application/pdf",
    "/contacts/ana/timeline.ics, text/calendar; charset=utf-8",
    "/~prepkit/live.css, text/css; charset=utf-8"
  })
  void files_have_their_types(String path, String type) throws IOException {
    RawRequest answer = RawRequest.get(server, path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.field("Content-Type")).contains(type);
  }

  @Test
  void head_tells_the_same_without_the_words() throws IOException {
    for (String path : EVERYTHING) {
      RawRequest get = RawRequest.get(server, path);
      RawRequest head = RawRequest.ask(server, "HEAD", path);
      assertThat(head.status()).as(path).isEqualTo(get.status());
      assertThat(head.body()).as(path).isEmpty();
      assertThat(head.field("Content-Length")).as(path).isEqualTo(get.field("Content-Length"));
    }
    assertThat(RawRequest.ask(server, "HEAD", "/~prepkit/live").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get"})
  void nothing_can_be_done_but_look(String method) throws IOException {
    for (String path : EVERYTHING) {
      RawRequest answer = RawRequest.ask(server, method, path);
      assertThat(answer.status()).as(path).isEqualTo(405);
      assertThat(answer.field("Allow")).contains("GET, HEAD");
    }
  }

  @Test
  void both_names_of_this_machine_are_its_hosts() throws IOException {
    for (String host : List.of("127.0.0.1", "localhost")) {
      String request =
          "GET / HTTP/1.1\r\nHost: "
              + host
              + ":"
              + server.getPort()
              + "\r\nConnection: close\r\n\r\n";
      assertThat(RawRequest.send(server, request).body()).contains(SECRET);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example\r\n",
        "Host: evil.example:PORT\r\n",
        "Host: 127.0.0.1\r\n",
        "Host: 127.0.0.1:1\r\n",
        "Host: 127.0.0.1:PORT.evil.example\r\n",
        "Host: 127.0.0.1.evil.example:PORT\r\n",
        "Host: localhost.:PORT\r\n",
        "Host: [::1]:PORT\r\n",
        "Host: 0.0.0.0:PORT\r\n",
        "Host: 127.0.0.1:PORT\r\nHost: evil.example\r\n",
        "Host: \r\n",
        ""
      })
  void a_name_that_was_pointed_here_gets_nothing(String host) throws IOException {
    for (String path : EVERYTHING) {
      RawRequest answer = RawRequest.send(server, request(path, host));
      assertThat(answer.status()).as(path).isIn(400, 421);
      assertThat(answer.body()).as(path).doesNotContain(SECRET);
    }
  }

  private static String request(String path, String host) {
    String port = String.valueOf(server.getPort());
    return "GET "
        + path
        + " HTTP/1.1\r\n"
        + host.replace("PORT", port)
        + "Connection: close\r\n\r\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example/", "//evil.example/", "http://127.0.0.1/"})
  void it_is_no_proxy(String address) throws IOException {
    RawRequest answer = RawRequest.get(server, address);
    assertThat(answer.status()).isIn(400, 404, 421);
    assertThat(answer.body()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: something-new",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site",
        "Origin: https://evil.example",
        "Origin: http://127.0.0.1:1",
        "Origin: null",
      })
  void a_page_of_another_site_gets_nothing(String line) throws IOException {
    for (String path : EVERYTHING) {
      RawRequest answer = RawRequest.get(server, path, line);
      assertThat(answer.status()).as(path).isEqualTo(403);
      assertThat(answer.body()).as(path).contains("address bar").doesNotContain(SECRET);
    }
    assertThat(RawRequest.get(server, "/~prepkit/live", line).status()).isEqualTo(403);
  }

  @Test
  void its_own_pages_get_all() throws IOException {
    String origin = "Origin: http://" + server.getAuthority();
    for (String line : List.of("Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", origin)) {
      assertThat(RawRequest.get(server, "/", line).status()).as(line).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/../../secret.txt",
        "/guide/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/guide/..%2f..%2fsecret.txt",
        "/%252e%252e/secret.txt",
        "//secret.txt",
        "/./index.html",
        "/guide//index.html",
        "/guide/./index.html",
        "/index.html/",
        "/index.html%00.txt",
        "/index.html%0a",
        "/.prepkit-manifest",
        "/%2eprepkit-manifest",
        "/link.txt",
        "/linked/secret.txt",
        "/linked",
        "/linked/",
        "/contacts",
        "/contacts/",
        "/assets/",
        "/C:/Windows/win.ini",
        "/index.html::$DATA",
        "/~prepkit/../../secret.txt",
        "/~prepkit/live.jsx",
        "/~prepkit/",
        "/~prepkit"
      })
  void nothing_but_files_of_the_site_is_handed_out(String path) throws IOException {
    RawRequest answer = RawRequest.get(server, path);
    if (answer.status() == 302) {
      answer = RawRequest.get(server, answer.field("Location").orElseThrow());
    }
    assertThat(answer.status()).isIn(400, 404, 421);
    assertThat(answer.body()).doesNotContain(SECRET, "prep-sheet", "search-index");
  }

  @Test
  void a_folder_is_its_first_page() throws IOException {
    RawRequest answer = RawRequest.get(server, "/guide");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.field("Location")).contains("/guide/");
    assertThat(RawRequest.get(server, "/guide/").body()).contains("<title>Guide</title>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n\r\n",
        "nonsense\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /[ HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "GET / HTTP/1.1\r\n: x\r\n\r\n",
        "\u0000\u0001\u0002\u0003\r\n\r\n",
      })
  void it_survives_what_is_no_request(String request) throws IOException {
    RawRequest answer = RawRequest.send(server, request);
    assertThat(answer.body()).doesNotContain(SECRET);
    assertThat(RawRequest.get(server, "/").status()).isEqualTo(200);
  }

  @Test
  void a_pdf_that_somebody_opens_is_in_a_page_that_hears_of_builds() throws IOException {
    String path = "/contacts/ana/prep-sheet.pdf";
    RawRequest page = RawRequest.get(server, path, "Sec-Fetch-Dest: document");
    assertThat(page.field("Content-Type")).contains(Answer.HTML);
    assertThat(page.body())
        .contains("<title>prep-sheet.pdf</title>", "src=\"?bare\"", "/~prepkit/live.js");

    assertThat(RawRequest.get(server, path + "?bare", "Sec-Fetch-Dest: document").body())
        .isEqualTo("%PDF-1.7");
    assertThat(RawRequest.get(server, path, "Sec-Fetch-Dest: iframe").body()).isEqualTo("%PDF-1.7");
    assertThat(RawRequest.get(server, path).body()).isEqualTo("%PDF-1.7");
  }

  @Test
  void nobody_else_can_reach_it() throws IOException {
    for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : each.inetAddresses().toList()) {
        if (!address.equals(InetAddress.getByName("127.0.0.1"))) {
          assertThatThrownBy(() -> connect(address))
              .as(address.toString())
              .isInstanceOf(IOException.class);
        }
      }
    }
    connect(InetAddress.getByName("127.0.0.1"));
  }

  private static void connect(InetAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, server.getPort()), 2000);
    }
  }

  @Test
  void a_usual_client_gets_pages_over_one_connection() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < 20; i++) {
        HttpRequest request = HttpRequest.newBuilder(server).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(SECRET, "/~prepkit/live.js");
      }
    }
  }

  @Test
  void a_port_is_had_by_one() {
    assertThatThrownBy(() -> new Preview(server.getPort())).isInstanceOf(BindException.class);
  }

  @Test
  void its_folder_is_for_the_user_alone_and_goes_with_it() throws Exception {
    Path site;
    URI address;
    try (Showing other =
        new Showing(
            folder.resolve("mine"),
            Showing.of((output, diagnostics) -> Showing.write(output, "index.html", SECRET)))) {
      other.next();
      site = other.files();
      address = other.preview.address();
      assertThat(Files.getPosixFilePermissions(site.getParent())).hasSize(3);
      assertThat(site.resolve("index.html")).exists();
    }
    assertThat(site.getParent()).doesNotExist();
    assertThatThrownBy(() -> RawRequest.get(address, "/")).isInstanceOf(ConnectException.class);
  }
}
