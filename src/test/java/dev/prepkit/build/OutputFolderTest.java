package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.TestFiles;
import dev.prepkit.build.OutputFolder.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path place;

  private Path out() {
    return place.resolve("out");
  }

  private static Scope scope(Extent extent) {
    return new Scope(extent, Optional.empty(), Set.of());
  }

  private void build(Extent extent, String... paths) throws IOException {
    try (OutputFolder folder = new OutputFolder(out(), scope(extent))) {
      for (String path : paths) {
        folder.write(OutputFile.text(path, "made: " + path));
      }
      folder.swap(Optional.empty());
    }
  }

  @Test
  void a_whole_build_replaces_the_last_one_and_nothing_is_left_beside_it() throws IOException {
    build(Extent.WHOLE, "a.html", "b/c.html");
    build(Extent.WHOLE, "a.html");

    assertThat(out().resolve("a.html")).exists();
    assertThat(out().resolve("b")).doesNotExist();
    assertThat(place.toFile().list()).containsExactly("out");
  }

  @Test
  void a_part_keeps_the_rest_and_the_next_whole_build_clears_it() throws IOException {
    build(Extent.WHOLE, "a.html", "b.html");
    build(Extent.PART, "c.html");
    assertThat(out()).isDirectoryContaining("glob:**/a.html");

    build(Extent.WHOLE, "d.html");
    assertThat(List.of(out().toFile().list()))
        .containsExactlyInAnyOrder(".prepkit-manifest", "d.html");
  }

  @Test
  void what_others_put_there_stays_with_links_and_empty_folders() throws IOException {
    build(Extent.WHOLE, "a.html");
    TestFiles.write(out(), Map.of("notes/mine.txt", "mine"));
    Files.createDirectory(out().resolve("empty"));
    Files.createSymbolicLink(out().resolve("link"), Path.of("nowhere"));
    build(Extent.WHOLE, "b.html");

    assertThat(out().resolve("notes/mine.txt")).hasContent("mine");
    assertThat(out().resolve("empty")).isDirectory();
    assertThat(Files.readSymbolicLink(out().resolve("link"))).isEqualTo(Path.of("nowhere"));
  }

  @Test
  void a_file_of_ours_that_somebody_changed_is_theirs() throws IOException {
    build(Extent.WHOLE, "a.html", "b.html");
    Files.writeString(out().resolve("a.html"), "my notes");
    build(Extent.WHOLE, "c.html");

    assertThat(out().resolve("a.html")).hasContent("my notes");
    assertThat(out().resolve("b.html")).doesNotExist();
  }

  @Test
  void nothing_is_written_through_a_hard_link_to_a_file_elsewhere() throws IOException {
    build(Extent.WHOLE, "a.html");
    Path elsewhere = place.resolve("elsewhere.html");
    Files.createLink(elsewhere, out().resolve("a.html"));
    try (OutputFolder folder = new OutputFolder(out(), scope(Extent.WHOLE))) {
      folder.write(OutputFile.text("a.html", "new"));
      folder.swap(Optional.empty());
    }

    assertThat(out().resolve("a.html")).hasContent("new");
    assertThat(elsewhere).hasContent("made: a.html");
  }

  @Test
  void a_file_of_somebody_else_is_never_overwritten() throws IOException {
    build(Extent.WHOLE, "a.html");
    TestFiles.write(out(), Map.of("b.html", "theirs"));

    assertThatThrownBy(() -> build(Extent.WHOLE, "b.html")).hasMessageContaining("b.html");
    assertThat(out().resolve("b.html")).hasContent("theirs");
    assertThat(out().resolve("a.html")).exists();
    assertThat(place.toFile().list()).containsExactly("out");
  }

  @Test
  void others_may_read_what_was_published() throws IOException {
    build(Extent.WHOLE, "a.html");
    Files.createDirectory(place.resolve("usual"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out())))
        .isEqualTo(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("usual"))));
  }

  @Test
  void a_link_to_a_folder_stays_a_link() throws IOException {
    Path real = Files.createDirectory(place.resolve("real"));
    Files.createSymbolicLink(out(), real);
    build(Extent.WHOLE, "a.html");

    assertThat(out()).isSymbolicLink();
    assertThat(real.resolve("a.html")).exists();
  }

  @Test
  void two_builds_do_not_write_at_once() throws IOException {
    try (OutputFolder first = new OutputFolder(out(), scope(Extent.WHOLE))) {
      first.write(OutputFile.text("a.html", "a"));
      assertThatThrownBy(() -> new OutputFolder(out(), scope(Extent.WHOLE)))
          .hasMessageContaining("another build");
      first.swap(Optional.empty());
    }
    assertThat(out().resolve("a.html")).exists();
  }

  @Test
  void a_build_that_was_killed_in_the_swap_is_mended() throws IOException {
    build(Extent.WHOLE, "a.html");
    TestFiles.write(out(), Map.of("mine.txt", "mine"));
    Files.move(out(), place.resolve(".out.new-1.old"));
    TestFiles.write(place, Map.of(".out.new-1/b.html", "half"));
    build(Extent.WHOLE, "c.html");

    assertThat(out().resolve("mine.txt")).hasContent("mine");
    assertThat(place.toFile().list()).containsExactly("out");
  }

  @Test
  void a_public_folder_keeps_nothing_of_a_personal_one() throws IOException {
    build(Extent.WHOLE, "a.html", "contacts/jo/index.html");
    Files.writeString(out().resolve("contacts/jo/index.html"), "my notes on Jo");
    assertThatThrownBy(() -> build(Extent.PUBLIC, "a.html")).hasMessageContaining("jo");
    assertThat(out().resolve("contacts/jo/index.html")).hasContent("my notes on Jo");

    Files.delete(out().resolve("contacts/jo/index.html"));
    build(Extent.PUBLIC, "a.html");
    assertThat(out().resolve("contacts")).doesNotExist();
  }
}
