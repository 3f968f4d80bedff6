package dev.prepkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import dev.prepkit.OwnSpace;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program reaches no network, and no file outside of what it was given: seen from outside. */
class ContainedTest {

  /** What the virtual machine and the C library open on their own, before any line of ours runs. */
  private static final List<String> OF_THE_MACHINE =
      List.of(
          "/proc/", // memory, processors, limits
          "/sys/", // the same, in a container
          "/dev/random", // what names of temporary folders are made of
          "/dev/urandom",
          "/etc/ld.so", // where libraries lie
          "/lib", // the C library
          "/usr/lib",
          "/usr/share/locale/", // in which language the system reports
          "/usr/share/zoneinfo/", // which time it is
          "/etc/localtime",
          "/etc/timezone",
          "/etc/nsswitch.conf", // what the user is called
          "/etc/passwd",
          "/etc/locale.alias",
          "/tmp/hsperfdata_", // what tools like jps read
          "/tmp/.java_pid",
          "/tmp/tmp_pdf_file", // parts of a PDF, which veraPDF unpacks there and removes
          System.getProperty("user.home") + "/.accessibility.properties"); // Java2D's aids

  private static final String CHAPTER = "---\ntitle: %s\nsummary: Mine.\n---\n\n%s\n";

  @TempDir Path place;
  private Path folder;

  @BeforeEach
  void write() {
    folder = place.resolve("kit");
    TestFiles.write(
        place,
        Map.of(
            "kit/profile.yaml",
            "name: Maya\ncontacts:\n  - name: Jo\n    role: https://example.org/x.png\n",
            "kit/content/en/guide/mine.md",
            CHAPTER.formatted("Mine", "A [link](https://example.org/) and words."),
            "secret/page.md",
            CHAPTER.formatted("Secret", "Words."),
            "secret/logo.png",
            "secret",
            "secret/x.ttf",
            "secret"));
  }

  private Process start(List<String> with, Path log, String command) throws IOException {
    List<String> words = new ArrayList<>(with);
    words.addAll(
        OwnProcess.command(
            List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"), command.split(" ")));
    return new ProcessBuilder(words)
        .directory(place.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  @Test
  void without_a_network_all_is_as_with_one() throws Exception {
    OwnSpace.assume();
    for (String command : List.of("build", "publish")) {
      List<String> words =
          OwnProcess.command(
              List.of(), command, "kit", "-o", "without/" + command, "--today", "2026-12-01");
      OwnSpace.run(place, "test ! -s /proc/net/route; \"$@\"", words);
      Run.of(command, folder, "-o", place.resolve("with/" + command), "--today", "2026-12-01");
    }
    assertThat(hashes("without")).isEqualTo(hashes("with")).hasSizeGreaterThan(100);
  }

  private Map<String, String> hashes(String name) {
    Map<String, String> hashes = new TreeMap<>();
    Run.files(place.resolve(name))
        .forEach((path, bytes) -> hashes.put(path, Fingerprint.of(bytes).hex()));
    return hashes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build kit -o out --today 2026-12-01",
        "publish kit -o out --today 2026-12-01",
        "check kit --pdf -o built --today 2026-12-01"
      })
  void nothing_is_opened_but_what_it_was_given(String command) throws Exception {
    SystemCalls.assume();
    if (command.startsWith("check")) {
      Run.build(folder, place.resolve("built"));
    }
    int code = watch(command);
    assertThat(code).as(Files.readString(place.resolve("log"))).isZero();
    assertContained(SystemCalls.read(place.resolve("trace")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"build kit -o out", "publish kit -o out", "check kit"})
  void nor_where_links_lead_out_or_names_ask_for_it(String command) throws Exception {
    SystemCalls.assume();
    Path secret = place.resolve("secret");
    TestFiles.write(
        folder,
        Map.of(
            "prepkit.yaml",
            "theme: ours\nbrand:\n  logo: ../secret/logo.png\n  logo-alt: A\n",
            "content/en/guide/pictures.md",
            CHAPTER.formatted("Pictures", "![A](../../../../secret/logo.png)"),
            "themes/ours/theme.yaml",
            "title: Ours\nextends: plain\n",
            "themes/ours/assets/ours.css",
            "@import url('https://example.org/a.css'); p { background: url(../../../../secret/logo.png) }",
            "themes/ours/partials/own-paper.html",
            "<style>p { background: url('file:///etc/hostname') }</style>{{>../../../secret/page.md}}",
            "themes/other/theme.yaml",
            "title: Other\nextends: ../../secret\n"));
    Files.createSymbolicLink(folder.resolve("content/en/guide/out.md"), secret.resolve("page.md"));
    Files.createSymbolicLink(folder.resolve("content/en/emails"), secret);
    Files.createDirectories(folder.resolve("fonts"));
    Files.createSymbolicLink(folder.resolve("fonts/x.ttf"), secret.resolve("x.ttf"));

    int code = watch(command);
    assertThat(code).as(Files.readString(place.resolve("log"))).isEqualTo(1);
    SystemCalls calls = SystemCalls.read(place.resolve("trace"));
    assertContained(calls);
    assertThat(calls.files()).noneMatch(file -> file.startsWith(secret));
  }

  private int watch(String command) throws IOException, InterruptedException {
    Path trace = place.resolve("trace");
    return start(SystemCalls.watching(trace), place.resolve("log"), command).waitFor();
  }

  private void assertContained(SystemCalls calls) {
    assertThat(calls.named("execve.*")).as("programs started").hasSize(1);
    assertThat(calls.named("connect"))
        .as("connected: the C library asks a cache for the user's name")
        .allMatch(line -> line.contains("AF_UNIX, sun_path=\"/var/run/nscd/socket\""));
    // The virtual machine makes a socket to see whether the system knows IPv6, and never uses it.
    assertThat(calls.named("bind|listen|accept.*|send.*|recv.*")).as("used a network").isEmpty();
    assertThat(calls.files()).anyMatch(file -> file.startsWith(folder));
    assertThat(calls.files().stream().filter(file -> !isGiven(file))).as("not given").isEmpty();
    assertThat(
            calls.files().stream().filter(file -> file.toString().startsWith("/tmp/tmp_pdf_file")))
        .as("left behind")
        .noneMatch(Files::exists);
  }

  private boolean isGiven(Path file) {
    return file.equals(place)
        || Stream.concat(
                roots(),
                Stream.of("kit", "out", ".out.lock", "built")
                    .map(place::resolve)
                    .map(Path::toString))
            .anyMatch(root -> file.startsWith(root))
        || file.getParent().equals(place) && file.getFileName().toString().startsWith(".out.new-")
        || file.toString().startsWith(place + "/.out.new-")
        || OF_THE_MACHINE.stream().anyMatch(start -> (file + "/").startsWith(start));
  }

  /** The program, its libraries, and its Java. */
  private static Stream<String> roots() {
    return Stream.concat(
        Stream.of(System.getProperty("java.home")),
        Stream.of(System.getProperty("java.class.path").split(":"))
            .map(entry -> Path.of(entry).toAbsolutePath().toString()));
  }
}
