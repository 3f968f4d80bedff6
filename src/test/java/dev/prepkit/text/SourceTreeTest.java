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
import java.util.Locale;
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

  @Test
  void the_file_below_the_topmost_one_can_be_read_as_well() throws IOException {
    write(folder, Map.of("a/x.md", "low", "b/x.md", "high", "a/y.md", "only"));
    SourceTree tree = tree("a", "b");

    assertThat(tree.readHidden("x.md")).map(SourceFile::text).contains("low");
    assertThat(tree.readHidden("y.md")).isEmpty();
  }

  @Test
  void a_file_is_named_by_the_folder_that_it_is_read_from() throws IOException {
    write(folder, Map.of("a/x.md", "low", "b/y.md", "high"));
    SourceTree tree = tree("a", "b");

    assertThat(tree.nameOf("x.md")).isEqualTo("a/x.md");
    assertThat(tree.nameOf("new.md")).isEqualTo("b/new.md");
    assertThat(tree.has("x.md")).isTrue();
    assertThat(tree.has("new.md")).isFalse();
    assertThat(tree.has("no\0name")).isFalse();
    assertThat(tree.has("")).isFalse();
  }

  @Test
  void bytes_and_place_are_those_of_the_topmost_file() throws IOException {
    write(folder, Map.of("a/x.png", "low", "b/x.png", "high"));
    SourceTree tree = tree("a", "b");

    assertThat(tree.bytes("x.png"))
        .hasValueSatisfying(all -> assertThat(all).asString().isEqualTo("high"));
    assertThat(tree.file("x.png")).contains(folder.resolve("b/x.png"));
    assertThat(tree.file("y.png")).isEmpty();
    assertThat(tree.bytes("y.png")).isEmpty();
  }

  @Test
  void a_folder_may_show_some_of_its_files_only() throws IOException {
    write(folder, Map.of("a/x.md", "x", "a/x.yaml", "k: v", "b/y.md", "y"));
    SourceTree tree =
        new SourceTree(
            List.of(
                new SourceRoot(folder.resolve("a"), "a").only(".yaml"),
                new SourceRoot(folder.resolve("b"), "b")),
            diagnostics);

    assertThat(tree.paths("", "")).containsExactly("x.yaml", "y.md");
    assertThat(tree.read("x.md")).isEmpty();
    assertThat(tree.layers("x.md")).isEmpty();
    assertThat(tree.hidesBeside("a/x.yaml")).isTrue();
    assertThat(tree.hidesBeside("b/y.md")).isFalse();
  }

  @Test
  void what_is_in_another_language_is_known() throws IOException {
    write(folder, Map.of("en/x.md", "x", "de/y.md", "y"));
    SourceRoot english =
        new SourceRoot(folder.resolve("en"), "en")
            .in(Voice.borrowed(Locale.ENGLISH, new Borrowed()));
    SourceTree tree =
        new SourceTree(List.of(english, new SourceRoot(folder.resolve("de"), "de")), diagnostics);

    assertThat(tree.isBorrowed("x.md")).isTrue();
    assertThat(tree.isBorrowed("y.md")).isFalse();
    assertThat(tree.own().paths("", "")).containsExactly("y.md");
    assertThat(tree.read("x.md").orElseThrow().voice().language()).contains(Locale.ENGLISH);
  }
}
