package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as large as a file may be, made to be slow: each is read or refused in bounded time. */
@Timeout(60)
class BombsTest {

  /** Of the processor, so that it does not matter what else a machine is doing. */
  private static final Duration YAML_TIME = Duration.ofSeconds(2);

  private static final Duration MARKDOWN_TIME = Duration.ofSeconds(10);

  private static String filled(String piece, int size) {
    return piece.repeat(size / piece.length());
  }

  static Stream<String> yaml() {
    int most = SourceReader.MAX_SIZE - 100;
    String keys =
        IntStream.range(0, 60_000).mapToObj(i -> "k" + i + ": x\n").collect(Collectors.joining());
    return Stream.of(
        "a: &a [x, x]\nb: &b [*a, *a]\nc: " + "[*b, *b]",
        "a: " + filled("[", most),
        "a: " + filled("{a: ", most),
        filled("- ", most),
        filled("? ", most),
        "a: " + filled("!", most),
        "a: \"" + filled("\\u0041", most),
        "a: |\n" + filled(" x\n", most),
        "a: '" + filled("''", most),
        filled("a:\n ", most),
        "a: [" + filled("x,", most) + "]",
        "a: " + filled("&", most),
        "%TAG ! " + filled("x", most) + "\n---\na: b",
        keys,
        filled("same: x\n", most / 8));
  }

  static Stream<String> markdown() {
    int most = Flexmark.MAX_LENGTH - 100;
    return Stream.of(
        filled("> ", most),
        filled("- ", most),
        filled("[", most),
        filled("![", most),
        filled("](", most),
        filled("<", most),
        filled("<a ", most),
        filled("<!--", most),
        filled("*a ", most),
        filled("**a *", most),
        filled("*a_ ", most),
        filled("a**b", most),
        filled("`a``", most),
        filled("\\", most),
        filled("&", most),
        "[x]: <data:" + filled("x", most),
        "[x]: " + filled("(", most),
        "[a](" + filled("(", most),
        filled("| a ", most / 2) + "\n" + filled("|---", most / 2),
        "|a|\n|-|\n" + filled("|x", most),
        filled("# a\n", most),
        filled("\n", most),
        filled("    ", most),
        filled("a\n===\n", most),
        filled("```\n", most),
        filled("1. ", most),
        filled("[a](", most),
        filled("* a\n  ", most),
        filled("|a|b|\n|-|-|\n", most),
        definitions(most));
  }

  private static String definitions(int size) {
    return IntStream.range(0, size / 16)
        .mapToObj(i -> "[" + i + "]: a.md\n")
        .collect(Collectors.joining());
  }

  private static Duration time(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void a_file_of_keys_is_read_or_refused_at_once(String text) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = TestFiles.file("f.yaml", text);

    assertThat(time(() -> new YamlReader(diagnostics).read(file)))
        .as(text.substring(0, 20))
        .isLessThan(YAML_TIME);
    assertThat(diagnostics.all()).allMatch(each -> each.location().line() > 0);
  }

  /** Reads them all, one after the other, in a process of its own. */
  public static void main(String[] args) {
    yaml().forEach(text -> new YamlReader(new Diagnostics()).read(TestFiles.file("f.yaml", text)));
  }

  /** With 128 MiB for objects the whole process stays below 256 MB. */
  @Test
  void a_small_heap_is_enough_for_each_of_them(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process = OwnProcess.startMain(BombsTest.class, folder, log);

    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }

  @ParameterizedTest
  @MethodSource("markdown")
  void a_text_is_read_or_refused_soon(String text) {
    Diagnostics diagnostics = new Diagnostics();
    MarkdownText whole = new MarkdownText(TestFiles.file("f.md", text), 0, text);

    assertThat(time(() -> new Flexmark(diagnostics).parse(whole)))
        .as(text.substring(0, 20))
        .isLessThan(MARKDOWN_TIME);
    assertThat(diagnostics.all()).allMatch(each -> each.location().line() > 0);
  }
}
