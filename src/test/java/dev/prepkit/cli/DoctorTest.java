package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

  private static final String PROFILE = "name: Maya Lind\ncontacts:\n  - name: Jo\n";

  @TempDir Path folder;

  private Run doctor() {
    return Run.of("doctor", folder);
  }

  private static String machine(Map<String, String> environment, String system) {
    StringBuilder text = new StringBuilder();
    new MachineExamination(environment, system)
        .remarks()
        .forEach(remark -> text.append(remark.text()));
    return text.toString();
  }

  @Test
  void a_good_folder_is_well() {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE));
    Run run = doctor();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("ok     Folder     profile.yaml has 1 contact; the theme is plain\n")
        .containsPattern("ok     Fonts      \\d+ for sheets\n")
        .contains("ok     Privacy    the profile stays in this folder\n")
        .doesNotContain("wrong")
        .doesNotContain("note   Folder");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80 || line.contains("/"));
    assertThat(Run.files(folder).keySet()).containsExactly("profile.yaml");
  }

  @Test
  void mistakes_are_counted_and_who_tells_them_is_named() {
    TestFiles.write(folder, Map.of("profile.yaml", "nam: x\n", "prepkit.yaml", "theme: plian\n"));
    Run run = doctor();

    assertThat(run.exitCode()).isOne();
    assertThat(run.out()).containsPattern("wrong  Folder     .* has 3 errors").contains("check");
  }

  @Test
  void a_font_that_is_none_is_wrong() {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE, "fonts/mine.ttf", "no font"));

    assertThat(doctor().out()).containsPattern("wrong  Folder     .* has 1 error");
  }

  @Test
  void a_folder_under_git_keeps_the_profile_out_of_it() throws IOException {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE));
    Files.createDirectory(folder.resolve(".git"));
    assertThat(doctor().out()).contains("note   Privacy    git keeps profile.yaml");

    TestFiles.write(folder, Map.of(".gitignore", "# private\n/profile.yaml\n"));
    assertThat(doctor().out()).contains("ok     Privacy");
  }

  @Test
  void a_cloud_is_somebody_elses_computer() {
    Path cloud = folder.resolve("Dropbox/kits");
    TestFiles.write(cloud, Map.of("profile.yaml", PROFILE));

    assertThat(Run.of("doctor", cloud).out()).contains("sent to a cloud service");
  }

  @Test
  void an_output_that_somebody_changed_is_noted() throws IOException {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE));
    Run.of("sheet", "daily-work", "-o", folder.resolve("output"));
    assertThat(doctor().out()).contains("ok     Output     1 file in ");

    Files.writeString(folder.resolve("output/sheets/daily-work.pdf"), "mine");
    assertThat(doctor().out().replaceAll("\\s+", " "))
        .contains("note Output 1 file in ", "; 1 of them changed or removed since");
  }

  @Test
  void an_output_that_cannot_be_written_is_wrong() {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE));
    Run run = Run.of("doctor", folder, "-o", folder.resolve("profile.yaml/kits"));

    assertThat(run.out()).contains("wrong  Output     nothing can be written in");
  }

  @Test
  void each_system_has_its_own_way_to_open_pages() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String program : List.of("xdg-open", "open")) {
      assertThat(Files.createFile(bin.resolve(program)).toFile().setExecutable(true)).isTrue();
    }
    Map<String, String> path = Map.of("PATH", bin.toString());

    assertThat(machine(path, "Linux")).contains("ok     Browser    xdg-open opens pages");
    assertThat(machine(path, "Mac OS X")).contains("ok     Browser    open opens pages");
    assertThat(machine(Map.of(), "Linux")).contains("note   Browser    no program here");
  }

  @Test
  void little_memory_is_noted() {
    assertThat(MachineExamination.memory(64 << 20).text()).startsWith("note   Memory     64 MB");
    assertThat(MachineExamination.memory(1 << 30).text()).startsWith("ok     Memory     1024 MB");
  }
}
