package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code prepkit serve}, as a process of its own. */
class ServeTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final String PROFILE =
      """
      name: Maya Lindqvist
      contacts:
        - name: Jonas Weidmann
      """;

  /** A theme with no sheets is built in a second. */
  private static final String THEME =
      """
      title: Bare
      extends: plain
      leave-out: [handbook, prep-sheet, question-sheet, pocket-card, research-worksheet,
        organisation-chart, thank-you-worksheet, reflection-sheet]
      """;

  @TempDir Path folder;
  @TempDir Path temporary;
  @TempDir Path tools;

  private Process process;

  @BeforeEach
  void kit() {
    TestFiles.write(
        folder,
        Map.of(
            "profile.yaml",
            PROFILE,
            "prepkit.yaml",
            "theme: bare\n",
            "themes/bare/theme.yaml",
            THEME));
  }

  @AfterEach
  void end() throws InterruptedException {
    if (process != null) {
      process.destroy();
      process.waitFor();
    }
  }

  private void serve(String... words) throws IOException {
    String[] args = Stream.concat(Stream.of("serve"), Stream.of(words)).toArray(String[]::new);
    process =
        OwnProcess.start(
            folder,
            log(),
            Map.of("PATH", tools + ":" + System.getenv("PATH")),
            List.of("-Djava.io.tmpdir=" + temporary),
            args);
  }

  private Path log() {
    return tools.resolve("log");
  }

  private String said() throws IOException {
    return Files.readString(log());
  }

  private String awaitLine(String pattern) throws Exception {
    return awaitLine(log(), pattern);
  }

  /** Waits until a file has a match; returns the first group of it, if there is one. */
  private static String awaitLine(Path file, String pattern) throws Exception {
    Pattern wanted = Pattern.compile(pattern);
    long end = System.nanoTime() + PATIENCE.toNanos();
    String text = "";
    while (System.nanoTime() < end) {
      text = Files.exists(file) ? Files.readString(file) : "";
      Matcher matcher = wanted.matcher(text);
      if (matcher.find()) {
        return matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no '" + pattern + "' in:\n" + text);
  }

  private static String read(String address) throws IOException {
    try (var in = URI.create(address).toURL().openStream()) {
      return new String(in.readAllBytes());
    }
  }

  @Test
  void a_kit_is_shown_and_built_again_and_nothing_is_left_behind() throws Exception {
    serve("--port", "0", "--today", "2026-12-01");
    String address = awaitLine("The preview is at (http://127\\.0\\.0\\.1:\\d+/) until");
    awaitLine("\\d\\d:\\d\\d:\\d\\d built in \\d+\\.\\d s\n");
    assertThat(read(address)).contains("Jonas Weidmann");

    Files.writeString(folder.resolve("profile.yaml"), PROFILE.replace("Jonas", "Jan"));
    awaitLine("built in .* s: profile.yaml changed");
    assertThat(read(address)).contains("Jan Weidmann");

    Files.writeString(folder.resolve("profile.yaml"), PROFILE.replace("contacts", "contatcs"));
    awaitLine("1 error; the last good build stays: profile.yaml changed");
    assertThat(said()).contains("profile.yaml:2:1: error: unknown key", "  2 | contatcs:");
    assertThat(read(address)).contains("Jan Weidmann");
    assertThat(folder.resolve("output")).doesNotExist();

    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("prepkit-preview-"));
    }
    process.destroy(); // as Ctrl+C does, but for the name of the signal
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(128 + 15);
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
    bind(URI.create(address).getPort()).close();
    assertThat(said()).doesNotContain("prepkit: ", "Exception");
  }

  private static ServerSocket bind(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
  }

  @Test
  void an_end_in_the_middle_of_a_build_leaves_nothing_either() throws Exception {
    Files.delete(folder.resolve("prepkit.yaml")); // all sheets take a while
    serve("--port", "0");
    awaitLine("The preview is at");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (files() < 20 && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    assertThat(said()).doesNotContain("built in");
    process.destroy();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(said()).doesNotContain("prepkit: ", "Exception", "error");
    try (Stream<Path> left = Files.walk(temporary)) {
      assertThat(left).containsExactly(temporary);
    }
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(temporary)) {
      return all.count();
    }
  }

  @Test
  void trouble_with_the_disk_does_not_end_it() throws Exception {
    serve("--port", "0");
    awaitLine("built in");
    Path own;
    try (Stream<Path> all = Files.list(temporary)) {
      own = all.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    Path away = Files.move(own, tools.resolve("away"));
    Files.writeString(own, "no folder");
    Files.writeString(folder.resolve("profile.yaml"), PROFILE.replace("Jonas", "Jan"));
    awaitLine("prepkit: error: ");
    awaitLine("1 error; the last good build stays");
    Files.delete(own);
    Files.move(away, own);
    Files.writeString(folder.resolve("profile.yaml"), PROFILE.replace("Jonas", "Ana"));
    awaitLine("s: profile.yaml changed");
  }

  @Test
  void the_public_edition_has_no_kit() throws Exception {
    serve("--public", "--port", "0");
    String address = awaitLine("The preview is at (\\S+)");
    awaitLine("built in");
    assertThat(read(address)).doesNotContain("Jonas");
    Files.writeString(folder.resolve("prepkit.yaml"), "theme: bare\ntitle: Our own guide\n");
    awaitLine("s: prepkit.yaml changed");
    assertThat(read(address)).contains("Our own guide");
  }

  @Test
  void a_folder_without_a_profile_shows_the_sample_and_says_so_once() throws Exception {
    Files.delete(folder.resolve("profile.yaml"));
    serve("--port", "0");
    String address = awaitLine("The preview is at (\\S+)");
    awaitLine("built in");
    assertThat(read(address)).contains("Dr Priya Raman");
    Files.writeString(folder.resolve("prepkit.yaml"), "theme: bare\ntitle: Our own guide\n");
    awaitLine("s: prepkit.yaml changed");
    assertThat(said()).containsOnlyOnce(BuildOptions.SAMPLE);
    Files.writeString(folder.resolve("profile.yaml"), PROFILE);
    awaitLine("s: profile.yaml changed");
    assertThat(read(address)).contains("Jonas Weidmann").doesNotContain("Priya");
  }

  @Test
  void the_browser_of_the_user_is_opened() throws Exception {
    Path opened = tools.resolve("opened");
    Path tool = tools.resolve("xdg-open");
    Files.writeString(tool, "#!/bin/sh\necho \"$@\" > " + opened + "\n");
    Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    serve("--port", "0", "--open");
    String address = awaitLine("The preview is at (\\S+)");
    assertThat(awaitLine(opened, "(.*)\n")).isEqualTo(address);
  }

  @Test
  void a_port_that_somebody_has_is_told() throws Exception {
    try (ServerSocket taken = bind(0)) {
      Run run = Run.of("serve", folder, "--port", taken.getLocalPort());
      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.err())
          .startsWith("prepkit: error: port " + taken.getLocalPort() + " cannot be had")
          .contains("leave --port out");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "x"})
  void what_is_no_port_is_told(String port) {
    Run run = Run.of("serve", folder, "--port=" + port);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("port");
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    Run run = Run.of("serve", folder.resolve("nowhere"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("There is no folder");
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, xdg-open http://127.0.0.1:1/",
    "Mac OS X, open http://127.0.0.1:1/",
    "Windows 11, 'rundll32 url.dll,FileProtocolHandler http://127.0.0.1:1/'"
  })
  void each_system_opens_addresses_in_its_own_way(String system, String command) {
    assertThat(String.join(" ", UsersBrowser.command(system, URI.create("http://127.0.0.1:1/"))))
        .isEqualTo(command);
  }
}
