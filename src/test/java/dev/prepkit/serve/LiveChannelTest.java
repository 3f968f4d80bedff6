package dev.prepkit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.SourceLocation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages hear of builds. */
class LiveChannelTest {

  /** A tab: a connection that stays open. */
  private static final class Tab implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    Tab(URI server, String query, String... head) throws IOException {
      socket = new Socket(InetAddress.getByName("127.0.0.1"), server.getPort());
      socket.setSoTimeout(Showing.PATIENCE * 1000);
      List<String> request = new ArrayList<>(List.of("GET /~prepkit/live" + query + " HTTP/1.1"));
      request.add("Host: " + server.getAuthority());
      request.addAll(List.of(head));
      String text = String.join("\r\n", request) + "\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      InputStreamReader in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
      lines = new BufferedReader(in);
    }

    /** The next line that starts like that, without the start. */
    String line(String start) throws IOException {
      String line = lines.readLine();
      while (line != null && !line.startsWith(start)) {
        line = lines.readLine();
      }
      return line == null ? "the end" : line.substring(start.length());
    }

    JsonObject news() throws IOException {
      return JsonParser.parseString(line("data: ")).getAsJsonObject();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  @TempDir Path folder;

  private Showing showing;
  private URI server;

  @BeforeEach
  void start() throws Exception {
    TestFiles.write(folder, Map.of("profile.yaml", "a"));
    showing =
        new Showing(
            folder,
            Showing.of(
                (output, diagnostics) -> {
                  Path profile = folder.resolve("profile.yaml");
                  String text = Files.readString(profile);
                  if (text.contains("wrong")) {
                    SourceLocation at = new SourceLocation(profile.toString(), 2, 3);
                    diagnostics.error(at, "it is <wrong> & \"bad\"", "mend it");
                    return;
                  }
                  Showing.write(output, "index.html", text);
                  Showing.write(output, "guide/same.html", "always the same");
                }));
    server = showing.preview.address();
    showing.next();
  }

  @AfterEach
  void stop() {
    showing.close();
  }

  private void save(String text) throws Exception {
    showing.save(folder, "profile.yaml", text);
  }

  private static List<String> changed(JsonObject news) {
    return news.getAsJsonArray("changed").asList().stream().map(e -> e.getAsString()).toList();
  }

  @Test
  void a_tab_hears_what_has_changed_since_it_was_loaded() throws Exception {
    try (Tab first = new Tab(server, "")) {
      String mark = first.line("id: ");
      assertThat(first.news().has("changed")).as("it may be as old as the hills").isFalse();
      try (Tab tab = new Tab(server, "?since=" + mark)) {
        assertThat(changed(tab.news())).isEmpty();
        save("b");
        assertThat(changed(tab.news())).containsExactly("index.html");
        save("b");
        assertThat(changed(tab.news())).isEmpty();
      }
      save("c");
      try (Tab late = new Tab(server, "?since=" + mark)) {
        assertThat(changed(late.news())).containsExactly("index.html");
      }
    }
  }

  @Test
  void a_tab_that_lost_the_line_goes_on_from_there() throws Exception {
    try (Tab tab = new Tab(server, "")) {
      String mark = tab.line("id: ");
      save("b");
      tab.line("data: ");
      String later = tab.line("id: ");
      try (Tab again = new Tab(server, "?since=" + mark, "Last-Event-ID: " + later)) {
        assertThat(changed(again.news())).isEmpty();
      }
    }
  }

  @Test
  void a_mark_of_an_earlier_run_tells_nothing() throws Exception {
    for (String mark : List.of("0c0ffee.1", "nonsense", "%3Cscript%3E", "1.99999999999999999999")) {
      try (Tab tab = new Tab(server, "?since=" + mark)) {
        assertThat(tab.news().has("changed")).as(mark).isFalse();
      }
    }
  }

  @Test
  void errors_come_with_their_line() throws Exception {
    save("name: Maya\n  wrong: <b>yes</b>\n");
    try (Tab tab = new Tab(server, "")) {
      JsonObject news = tab.news();
      assertThat(news.get("failed").getAsBoolean()).isTrue();
      assertThat(news.get("site").getAsBoolean()).as("the one of before").isTrue();
      JsonArray found = news.getAsJsonArray("found");
      assertThat(found).hasSize(1);
      JsonObject error = found.get(0).getAsJsonObject();
      assertThat(error.get("severity").getAsString()).isEqualTo("error");
      assertThat(error.get("place").getAsString()).endsWith("profile.yaml:2:3");
      assertThat(error.get("message").getAsString()).isEqualTo("it is <wrong> & \"bad\"");
      assertThat(error.get("hint").getAsString()).isEqualTo("mend it");
      assertThat(error.get("before").getAsString()).isEqualTo("  ");
      assertThat(error.get("after").getAsString()).isEqualTo("wrong: <b>yes</b>");
    }
    assertThat(RawRequest.get(server, "/").body()).as("the last good one").contains("a");
    save("right");
    try (Tab tab = new Tab(server, "")) {
      JsonObject news = tab.news();
      assertThat(news.get("failed").getAsBoolean()).isFalse();
      assertThat(news.getAsJsonArray("found")).isEmpty();
    }
  }

  @Test
  void a_hundred_tabs_all_hear_and_leave_nothing_behind() throws Exception {
    List<Tab> tabs = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      tabs.add(new Tab(server, ""));
      tabs.getLast().line("data: ");
    }
    assertThat(showing.preview.listeners()).isEqualTo(100);
    save("b");
    for (Tab tab : tabs) {
      assertThat(changed(tab.news())).containsExactly("index.html");
      tab.close();
    }
    until(() -> showing.preview.listeners() == 0);
  }

  @Test
  void the_end_of_a_preview_is_the_end_of_all_lines() throws Exception {
    try (Tab tab = new Tab(server, "")) {
      tab.line("data: ");
      showing.preview.close();
      assertThat(tab.line("data: ")).isEqualTo("the end");
    }
  }

  static void until(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(Showing.PATIENCE).toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it never came").isLessThan(end);
      Thread.sleep(20);
    }
  }
}
