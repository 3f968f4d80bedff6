package dev.prepkit.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launchers and the image's Java must have in common with the program. */
class LaunchersTest {

  /** What no class names: whoever takes one away must know that nothing else needs it. */
  private static final Set<String> NAMED_BY_NO_CLASS =
      Set.of("jdk.charsets", "jdk.httpserver", "jdk.localedata", "jdk.zipfs");

  @ParameterizedTest
  @ValueSource(strings = {"bin/prepkit", "bin/prepkit.cmd", "src/dist/linux/prepkit"})
  void every_launcher_takes_the_options_from_the_one_file(String launcher) throws IOException {
    String text = Files.readString(Path.of(launcher));
    assertThat(text).containsPattern("\"@[^\"]*java\\.options\"");
    for (String option : Files.readAllLines(Path.of("bin/java.options"))) {
      assertThat(text).doesNotContain(option);
    }
  }

  @Test
  void windows_reads_a_launcher_with_its_own_line_ends_and_no_strange_letters() throws IOException {
    assertThat(Files.readAllLines(Path.of(".gitattributes"))).contains("*.cmd text eol=crlf");
    String text = Files.readString(Path.of("bin/prepkit.cmd"), StandardCharsets.US_ASCII);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.chars()).allMatch(letter -> letter < 128);
  }

  @Test
  void the_image_has_every_module_that_the_program_names() throws IOException {
    Set<String> linked = new TreeSet<>(modules());
    Set<String> needed = modulesThatAreNamed();
    needed.addAll(NAMED_BY_NO_CLASS);
    assertThat(linked).isEqualTo(needed);
  }

  private static List<String> modules() throws IOException {
    return Files.readAllLines(Path.of("src/dist/jlink.options")).stream()
        .filter(line -> line.startsWith("--add-modules "))
        .flatMap(line -> Stream.of(line.substring(line.indexOf(' ') + 1).split(",")))
        .toList();
  }

  /** By the program, and by its libraries as far as it reaches them. */
  private static Set<String> modulesThatAreNamed() {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    String[] words = {
      "--multi-release",
      "25",
      "--print-module-deps",
      "--ignore-missing-deps",
      "-cp",
      libraries(),
      "target/classes"
    };
    int code = jdeps.run(new PrintWriter(out), new PrintWriter(System.err, true), words);
    assertThat(code).as(Arrays.toString(words)).isZero();
    return new TreeSet<>(List.of(out.toString().strip().split(",")));
  }

  /** Those beside the jar; the tests' own are not there, and an older one may still be. */
  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(jar -> Path.of("target/lib").resolve(Path.of(jar).getFileName()))
        .filter(Files::exists)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
