package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderSwapTest {

  @TempDir Path place;

  private Path folder(String name) {
    return TestFiles.write(place.resolve(name), Map.of(name + ".txt", name));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void two_folders_change_places() {
    Path one = folder("one");
    Path other = folder("other");

    assertThat(FolderExchange.swap(one, other)).isTrue();
    assertThat(one.resolve("other.txt")).exists();
    assertThat(other.resolve("one.txt")).exists();
  }

  @Test
  void what_is_not_there_changes_no_places() {
    Path one = folder("one");

    assertThat(FolderExchange.swap(one, place.resolve("none"))).isFalse();
    assertThat(one.resolve("one.txt")).exists();
  }

  @Test
  void a_new_folder_takes_the_place_of_nothing_or_of_the_old_one() throws IOException {
    Path target = place.resolve("target");
    FolderSwap.put(folder("new"), target);
    assertThat(target.resolve("new.txt")).exists();
    assertThat(place.resolve("new")).doesNotExist();

    FolderSwap.put(folder("newer"), target);
    assertThat(target.resolve("newer.txt")).exists();
    assertThat(target.resolve("new.txt")).doesNotExist();
  }

  @Test
  void where_folders_cannot_change_places_the_old_one_is_moved_away_first() throws IOException {
    Path target = folder("target");
    FolderSwap.replace(folder("new"), target);

    assertThat(place.toFile().list()).containsExactly("target");
    assertThat(target.resolve("new.txt")).exists();
  }

  @Test
  void where_there_is_no_new_one_the_old_one_stays() {
    Path target = folder("target");

    assertThatThrownBy(() -> FolderSwap.replace(place.resolve("none"), target))
        .isInstanceOf(IOException.class);
    assertThat(place.toFile().list()).containsExactly("target");
    assertThat(target.resolve("target.txt")).exists();
  }
}
