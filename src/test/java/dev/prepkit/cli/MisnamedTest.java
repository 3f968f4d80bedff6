package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are meant to be read, and have another name or are something else. */
class MisnamedTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"profile.yml", "profile.yaml.txt"})
  void nobody_gets_the_sample_for_a_profile_with_another_name(String name) {
    TestFiles.write(folder, Map.of(name, "name: Maya\ncontacts: [{name: Jonas}]\n"));
    for (String command : new String[] {"build", "check", "next"}) {
      Run run = Run.of(command, folder);

      assertThat(run.exitCode()).as(command).isEqualTo(1);
      assertThat(run.err())
          .contains(name + ":1:1: error: this file is not read, for its name is not 'profile.yaml'")
          .contains("hint: rename it");
    }
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void settings_are_not_passed_over_either() {
    TestFiles.write(folder, Map.of("prepkit.yml", "title: Mine\n"));

    assertThat(Run.of("publish", folder, "-o", folder.resolve("out")).err())
        .contains("prepkit.yml:1:1: error: this file is not read");
  }

  @Test
  void what_only_begins_so_is_somebody_elses() {
    TestFiles.write(folder, Map.of("profile.txt", "x", "my-profile.yml", "x"));

    assertThat(Run.of("check", folder).exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile.yaml", "prepkit.yaml"})
  void a_folder_in_place_of_a_file_is_told(String name) throws IOException {
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya\ncontacts: [{name: Jonas}]\n"));
    Files.deleteIfExists(folder.resolve(name));
    Files.createDirectory(folder.resolve(name));
    Run run = Run.of("check", folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            %s:1:1: error: this is a folder, and no file
              hint: move it away, and write the file anew
            1 error; nothing was written.
            """
                .formatted(folder.resolve(name)));
  }
}
