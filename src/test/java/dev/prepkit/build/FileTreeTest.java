package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

  @TempDir Path place;

  private Path tree() throws IOException {
    Path tree = TestFiles.write(place.resolve("tree"), Map.of("a.txt", "a", "b/c.txt", "c"));
    Files.createDirectory(tree.resolve("empty"));
    Files.createSymbolicLink(
        tree.resolve("link"), TestFiles.write(place.resolve("other"), Map.of("x", "x")));
    return tree;
  }

  @Test
  void files_links_and_empty_folders_are_visited_and_nothing_behind_a_link() throws IOException {
    List<String> visited = new ArrayList<>();
    FileTree.visit(tree(), (path, file) -> visited.add(path));

    assertThat(visited).containsExactly("a.txt", "b/c.txt", "empty", "link");
  }

  @Test
  void a_folder_goes_with_all_that_is_in_it_and_nothing_behind_a_link() throws IOException {
    Path tree = tree();
    FileTree.delete(tree);
    FileTree.delete(tree);

    assertThat(tree).doesNotExist();
    assertThat(place.resolve("other/x")).exists();
  }

  @Test
  void a_link_to_nowhere_goes_too() throws IOException {
    Path link = Files.createSymbolicLink(place.resolve("link"), Path.of("nowhere"));
    FileTree.delete(link);

    assertThat(Files.isSymbolicLink(link)).isFalse();
  }

  @Test
  void a_barred_folder_is_opened_and_goes_too() throws IOException {
    Path tree = tree();
    Files.setPosixFilePermissions(tree.resolve("b"), PosixFilePermissions.fromString("r-xr-xr-x"));
    FileTree.delete(tree);

    assertThat(tree).doesNotExist();
  }

  @Test
  void a_file_is_at_two_places_without_being_written_twice() throws IOException {
    Path file = tree().resolve("a.txt");
    Path to = place.resolve("new/folder/a.txt");
    FileTree.link(file, to);

    assertThat(to).hasContent("a");
    assertThat(Files.getAttribute(to, "unix:ino")).isEqualTo(Files.getAttribute(file, "unix:ino"));
  }

  @Test
  void a_link_is_copied_as_a_link_and_an_empty_folder_as_one() throws IOException {
    Path tree = tree();
    FileTree.link(tree.resolve("link"), place.resolve("new/link"));
    FileTree.link(tree.resolve("empty"), place.resolve("new/empty"));

    assertThat(Files.readSymbolicLink(place.resolve("new/link"))).isEqualTo(place.resolve("other"));
    assertThat(place.resolve("new/empty")).isEmptyDirectory();
  }

  @Test
  void what_is_there_already_is_not_written_over() throws IOException {
    Path tree = tree();

    assertThatThrownBy(() -> FileTree.link(tree.resolve("a.txt"), tree.resolve("b/c.txt")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(tree.resolve("b/c.txt")).hasContent("c");
  }
}
