package dev.prepkit.text;

import static dev.prepkit.TestFiles.messages;
import static dev.prepkit.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private SourceTree tree(String... labels) {
    return new SourceTree(
        List.of(labels).stream().map(l -> new SourceRoot(folder.resolve(l), l)).toList(),
        diagnostics);
  }

  @Test
  void a_later_folder_hides_files_of_an_earlier_one() throws IOException {
    write(folder, Map.of("a/x.md", "low", "a/y.md", "only", "b/x.md", "high", "b/z.txt", "no"));
    SourceTree tree = tree("a", "b");

    assertThat(tree.paths("", ".md")).containsExactly("x.md", "y.md");
    assertThat(tree.read("x.md")).map(SourceFile::text).contains("high");
    assertThat(tree.read("x.md")).map(SourceFile::name).contains("b/x.md");
    assertThat(tree.layers("x.md")).extracting(SourceFile::text).containsExactly("low", "high");
  }

  @Test
  void a_link_that_leads_out_is_refused() throws IOException {
    write(folder, Map.of("a/in.md", "in", "secret.md", "secret"));
    Files.createSymbolicLink(folder.resolve("a/out.md"), folder.resolve("secret.md"));

    assertThat(tree("a").read("out.md")).isEmpty();
    assertThat(tree("a").bytes("../secret.md")).isEmpty();
    assertThat(messages(diagnostics))
        .contains("a/out.md: error: this link leads out of its folder");
  }

  @Test
  void what_editors_leave_about_is_not_seen() throws IOException {
    write(folder, Map.of("a/x.md", "x", "a/.x.md", "x", "a/.git/y.md", "y", "a/x.md~", "x"));

    assertThat(tree("a").paths("", "")).containsExactly("x.md");
  }

  @Test
  void line_ends_and_byte_order_marks_do_not_matter() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(folder.resolve("a/x.md"), "\uFEFFone\r\ntwo\rthree\n");

    assertThat(tree("a").read("x.md")).map(SourceFile::text).contains("one\ntwo\nthree\n");
  }

  @Test
  void bytes_that_are_not_utf8_are_reported_where_they_stand() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.write(folder.resolve("a/x.md"), "one\nna\u00efve".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(tree("a").read("x.md")).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly(
            "a/x.md:2:3: error: this is not UTF-8 text: 'ï' is saved in an older encoding");
  }

  @Test
  void a_huge_file_is_not_read() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.write(folder.resolve("a/x.md"), new byte[SourceReader.MAX_SIZE + 1]);

    assertThat(tree("a").read("x.md")).isEmpty();
    assertThat(messages(diagnostics).getFirst()).endsWith("larger than 1 MiB");
  }
}
