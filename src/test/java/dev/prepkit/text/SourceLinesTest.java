package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLinesTest {

  @TempDir Path folder;

  private String line(String text, int line) throws IOException {
    Path file = Files.writeString(folder.resolve("f"), text);
    return new SourceLines()
        .at(new SourceLocation(file.toString(), line, 1))
        .map(Excerpt::line)
        .orElse("nothing");
  }

  @Test
  void lines_are_those_that_diagnostics_count() throws IOException {
    assertThat(line("one\r\ntwo\rthree\n", 1)).isEqualTo("one");
    assertThat(line("one\r\ntwo\rthree\n", 3)).isEqualTo("three");
    assertThat(line("\uFEFFone", 1)).isEqualTo("one");
  }

  @Test
  void a_blank_line_and_one_behind_the_end_are_nothing() throws IOException {
    assertThat(line("one\n \n", 2)).isEqualTo("nothing");
    assertThat(line("one\n", 3)).isEqualTo("nothing");
  }

  @Test
  void noise_is_not_shown_but_a_stray_sign_is() throws IOException {
    assertThat(line("a\u0001\tb", 1)).isEqualTo("a\uFFFD b");
    assertThat(line("a\u0001\u0002b", 1)).isEqualTo("nothing");
    assertThat(line("0123456789\u0001\u0002", 1)).isEqualTo("0123456789\uFFFD\uFFFD");
    assertThat(line("0123456789\u0001\u0002\uFFFD", 1)).isEqualTo("nothing");
  }

  @Test
  void what_is_no_text_file_has_no_lines() throws IOException {
    SourceLines lines = new SourceLines();

    assertThat(lines.at(SourceLocation.startOf(folder.toString()))).isEmpty();
    assertThat(lines.at(SourceLocation.startOf("no\0name"))).isEmpty();
    assertThat(lines.at(SourceLocation.of("-o"))).isEmpty();
    assertThat(line("a".repeat(1 << 20), 1)).startsWith("aaa");
    assertThat(line("a".repeat((1 << 20) + 1), 1)).isEqualTo("nothing");
  }
}
