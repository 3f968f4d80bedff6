package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder in {@code mistakes} holds one kind of mistake, and the words that it earns in {@code
 * expected.txt}. To write those files anew: {@code mvn test -Dtest=MistakesTest -Dgolden=write},
 * then read them.
 */
class MistakesTest {

  private static final Path MISTAKES = Path.of("src/test/resources/mistakes");

  static List<String> mistakes() throws IOException {
    try (Stream<Path> folders = Files.list(MISTAKES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_named_with_its_place_and_costs_nothing(String name, @TempDir Path folder)
      throws IOException {
    Path output =
        TestFiles.write(
            folder.resolve("output"), Map.of(".prepkit-manifest", "", "index.html", "old"));
    Run run = Run.of("build", MISTAKES.resolve(name), "-o", output);

    Path expected = MISTAKES.resolve(name).resolve("expected.txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, run.err());
    }
    assertThat(run.err()).isEqualTo(Files.readString(expected));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(Run.files(output).keySet()).containsExactly(".prepkit-manifest", "index.html");
    assertThat(output.resolve("index.html")).hasContent("old");
    assertThat(folder.toFile().list())
        .as("nothing is left beside the output")
        .containsExactly("output");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void check_finds_what_build_finds(String name) throws IOException {
    Run run = Run.of("check", MISTAKES.resolve(name));

    assertThat(run.err()).isEqualTo(Files.readString(MISTAKES.resolve(name + "/expected.txt")));
    assertThat(run.exitCode()).isEqualTo(1);
  }
}
