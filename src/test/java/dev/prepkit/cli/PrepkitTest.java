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

class PrepkitTest {

  private static final String SMALL = "name: Maya\ncontacts:\n  - name: Jonas\n";

  @TempDir Path folder;

  @Test
  void help_names_every_command_and_exit_code() {
    Run run = Run.of("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("build", "publish", "sheet", "check", "next", "Exit codes", "70");
  }

  @Test
  void a_command_that_is_not_understood_ends_with_2() {
    assertThat(Run.of("biuld").exitCode()).isEqualTo(2);
    assertThat(Run.of("build", "--contcat", "x").exitCode()).isEqualTo(2);
    assertThat(Run.of("build", "--today", "soon").exitCode()).isEqualTo(2);
    assertThat(Run.of().exitCode()).isEqualTo(2);
  }

  @Test
  void a_folder_without_a_profile_builds_the_sample_and_says_so() {
    Run run = Run.of("build", folder, "-o", folder.resolve("out"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("sample");
    assertThat(run.err()).as("on the sample's own day nothing is amiss").isEmpty();
    assertThat(folder.resolve("out/contacts/aisha/prep-sheet.pdf")).exists();
  }

  @Test
  void a_folder_that_is_not_there_is_a_mistake_of_usage() {
    Run run = Run.of("build", folder.resolve("nowhere"), "-o", folder.resolve("out"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere").doesNotContain("Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void an_output_folder_with_other_peoples_files_is_left_alone() {
    TestFiles.write(folder, Map.of("profile.yaml", SMALL, "out/thesis.txt", "mine"));
    Run run = Run.of("build", folder, "-o", folder.resolve("out"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("did not make").doesNotContain("Exception");
    assertThat(folder.resolve("out/thesis.txt")).hasContent("mine");
  }

  @Test
  void one_contact_can_be_built_alone_and_the_others_stay() throws IOException {
    TestFiles.write(
        folder, Map.of("profile.yaml", "name: M\ncontacts:\n  - name: Ann\n  - name: Bob\n"));
    Path out = folder.resolve("out");
    Run.of("build", folder, "-o", out, "--contact", "ann");
    assertThat(out.resolve("contacts")).isDirectoryContaining("glob:**/ann");
    assertThat(out.resolve("contacts/bob")).doesNotExist();

    Run.of("build", folder, "-o", out, "--contact", "bob");
    assertThat(out.resolve("contacts/ann/index.html")).exists();
    assertThat(Files.readString(out.resolve("index.html"))).contains("Ann", "Bob");

    TestFiles.write(folder, Map.of("profile.yaml", "name: M\ncontacts:\n  - name: Bob\n"));
    Run.of("build", folder, "-o", out);
    assertThat(out.resolve("contacts/ann")).doesNotExist();
  }

  @Test
  void an_unknown_contact_is_named() {
    TestFiles.write(folder, Map.of("profile.yaml", SMALL));
    Run run = Run.of("build", folder, "-o", folder.resolve("out"), "--contact", "jonsa");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("unknown contact 'jonsa'", "did you mean 'jonas'?");
  }

  @Test
  void sheets_are_made_of_the_banks_that_are_named() throws IOException {
    String bank = bankId();
    Path out = folder.resolve("out");

    assertThat(Run.of("sheet", bank, "-o", out).exitCode()).isZero();
    assertThat(Run.files(out.resolve("sheets")).keySet()).containsExactly(bank + ".pdf");
    assertThat(Run.of("sheet", "no-such-bank", "-o", out).exitCode()).isEqualTo(1);
  }

  private static String bankId() throws IOException {
    try (var banks = Files.list(TestFiles.CONTENT.resolve("questions"))) {
      String file = banks.sorted().findFirst().orElseThrow().getFileName().toString();
      return file.replace(".md", "");
    }
  }

  @Test
  void check_writes_nothing() {
    TestFiles.write(folder, Map.of("profile.yaml", SMALL));
    Run run = Run.of("check", folder);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("All is well.\n");
    assertThat(Run.files(folder).keySet()).containsExactly("profile.yaml");
  }

  @Test
  void check_counts_warnings_and_does_not_say_that_all_is_well() {
    TestFiles.write(
        folder, Map.of("profile.yaml", SMALL + "\n    referrer: Tom\n    sent: 2126-01-01\n"));
    Run run = Run.of("check", folder, "--today", "2026-12-01");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("No errors; 2 warnings.\n").doesNotContain("All is well");
  }

  @Test
  void a_read_only_place_is_trouble_with_files() {
    Run run = Run.of("build", folder, "-o", "/proc/prepkit");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).startsWith("prepkit: error: ").doesNotContain("\tat ");
  }
}
