package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation says of the program and of the repository's files. */
class DocsTest {

  private static final Pattern COMMAND =
      Pattern.compile("(?<![\\w/~])bin/prepkit( (?:\\\\\n|[^`\n])*)?");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern LINK =
      Pattern.compile(
          "(?s)```.*?\n```|`[^`\n]+`|\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]\\(([^)\\s#]+)[^)]*\\)");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      List<Path> all = docs.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(Stream.of(Path.of("README.md")), all.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_command_is_understood(Path file) throws IOException {
    for (String line : commands(Files.readString(file))) {
      assertThatCode(() -> Prepkit.commandLine().parseArgs(words(line).toArray(String[]::new)))
          .as(file + ": bin/prepkit" + line)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void a_command_that_is_misspelt_is_found() {
    String text =
        "Type `bin/prepkit build --fast`.\n\n```sh\nbin/prepkit init my-kits # asks\n```\n";

    assertThat(commands(text)).containsExactly(" build --fast", " init my-kits # asks");
    assertThatCode(() -> Prepkit.commandLine().parseArgs("build", "--fast"))
        .hasMessageContaining("--fast");
    assertThat(words(" build \"$folder\" --quiet || echo no"))
        .containsExactly("build", "$folder", "--quiet");
  }

  private static List<String> commands(String text) {
    return COMMAND
        .matcher(text)
        .results()
        .map(found -> found.group(1) == null ? "" : found.group(1).replace("\\\n", " "))
        .toList();
  }

  /** As a shell splits them, without what is for the shell or a remark. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find() && !word.group().matches("[#>|<;&].*")) {
      words.add(
          Stream.of(1, 2, 3)
              .map(word::group)
              .filter(each -> each != null)
              .findFirst()
              .orElseThrow());
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_that_is_linked_to_is_there(Path file) throws IOException {
    assertThat(links(Files.readString(file)))
        .as(file.toString())
        .allSatisfy(
            link ->
                assertThat(Path.of("").toAbsolutePath().resolve(file).resolveSibling(link))
                    .exists());
  }

  private static List<String> links(String text) {
    return LINK.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(link -> link != null && !link.matches("(https?|mailto):.*"))
        .toList();
  }
}
