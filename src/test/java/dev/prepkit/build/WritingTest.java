package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.TestFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {

  @TempDir Path place;

  @Test
  void a_full_disk_is_told_with_the_folder_that_is_there() {
    assertThatThrownBy(
            () ->
                Writing.into(
                    place.resolve("not/yet"),
                    () -> {
                      throw new IOException("No space left on device");
                    }))
        .hasMessage(
            "there is no room left on the disk of "
                + place
                + "; make some, or choose a folder on another disk");
  }

  @Test
  void other_trouble_is_told_as_it_is() {
    FileSystemException trouble = new FileSystemException("x", null, "odd");

    assertThatThrownBy(
            () ->
                Writing.into(
                    place,
                    () -> {
                      throw trouble;
                    }))
        .isSameAs(trouble);
  }

  @Test
  void work_yields_what_it_made() throws IOException {
    assertThat(Writing.<String>into(place, () -> "made")).isEqualTo("made");
    Writing.check(place);
    Writing.check(place.resolve("none"));
  }

  @Test
  void of_a_new_folder_nothing_is_left_when_it_could_not_be_filled() {
    Path folder = place.resolve("new");

    assertThatThrownBy(
            () ->
                Writing.fresh(
                    folder,
                    () -> {
                      TestFiles.write(folder, Map.of("a", "a"));
                      throw new IOException("trouble");
                    }))
        .hasMessage("trouble");
    assertThat(folder).doesNotExist();
  }

  @Test
  void a_file_is_made_with_its_folder_and_never_over_another() throws IOException {
    Path file = place.resolve("folder/profile.yaml");
    new WholeFile(file).create("name: Maya\n");
    assertThat(file).hasContent("name: Maya\n");

    assertThatThrownBy(() -> new WholeFile(file).create("name: Jo\n"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("name: Maya\n");
    assertThat(file.getParent().toFile().list()).containsExactly("profile.yaml");
  }

  @Test
  void a_file_is_replaced_with_its_rights_and_a_link_stays_a_link() throws IOException {
    Path file = Files.writeString(place.resolve("real.yaml"), "old");
    Path link = Files.createSymbolicLink(place.resolve("profile.yaml"), Path.of("real.yaml"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    new WholeFile(link).replace("new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(place.toFile().list()).containsExactlyInAnyOrder("real.yaml", "profile.yaml");
  }

  @Test
  void a_file_that_is_not_there_cannot_be_made_sure_of() {
    assertThatThrownBy(() -> Disk.sync(Stream.of(place.resolve("none"))))
        .isInstanceOf(NoSuchFileException.class)
        .isNotInstanceOf(UncheckedIOException.class);
  }
}
