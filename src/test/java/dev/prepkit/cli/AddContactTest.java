package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddContactTest {

  private static final String PROFILE =
      "# mine\r\nname: Ana\r\ncontacts: # them\r\n  - name: Bo Li # first\r\ngoals: [see a kitchen]\r\n";

  @TempDir Path folder;

  private Path profile(String text) {
    TestFiles.write(folder, Map.of("profile.yaml", text));
    return folder.resolve("profile.yaml");
  }

  private Run add(String... words) {
    Object[] all = new Object[words.length + 4];
    System.arraycopy(words, 0, all, 4, words.length);
    all[0] = "add";
    all[1] = "contact";
    all[2] = folder;
    all[3] = "--yes";
    return Run.of(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void a_contact_stands_behind_the_others_and_all_else_stays(String start) throws IOException {
    Path profile = profile(start + PROFILE);
    Run run = add("--name", "O'Neil: Cy", "--role", "Cook", "--email", "cy@example.org");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("O'Neil: Cy is in " + profile + " now, in line 5.\n");
    assertThat(Files.readString(profile))
        .isEqualTo(
            start
                + PROFILE.replace(
                    "goals",
                    "  - name: 'O''Neil: Cy'\r\n    role: Cook\r\n    email: cy@example.org\r\ngoals"));
  }

  @Test
  void an_empty_list_gets_its_first_contact() {
    profile("name: Ana\ncontacts: []\n");
    add("--name", "Cy O'Neil");

    assertThat(Run.of("next", folder, "--today", "2026-12-01").out()).contains("Cy O'Neil");
  }

  @ParameterizedTest
  @CsvSource({
    "--email, cy@, 'profile.yaml:6:12: error: ''cy@'' is no e-mail address'",
    "--id, Not An Id, 'error: ''Not An Id'' cannot be an id'",
    "--known, '', 'already'"
  })
  void what_would_not_be_right_is_refused(String option, String value, String message)
      throws IOException {
    Path profile = profile(PROFILE);
    Run run = add("--name", value.isEmpty() ? "bo  li" : "Cy", option, value);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(message).endsWith("Nothing was changed.\n");
    assertThat(Files.readString(profile)).isEqualTo(PROFILE);
  }

  @Test
  void two_people_may_have_one_name() {
    profile(PROFILE);
    assertThat(add("--name", "Bo Li", "--id", "bo-li-of-leeds").exitCode()).isZero();
  }

  @Test
  void what_was_wrong_before_does_not_stand_in_the_way() throws IOException {
    Path profile = profile("name: Ana\ncontcts: []\n");
    Run run = add("--name", "Cy");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(profile))
        .isEqualTo("name: Ana\ncontcts: []\ncontacts:\n  - name: Cy\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'contacts: [{name: Bo}]', 'not written one below the other'",
    "'contacts: {', 'this is not YAML'",
    "'- x', 'expected ''key: value'' lines'"
  })
  void what_cannot_be_added_to_is_left_alone(String text, String message) throws IOException {
    Path profile = profile(text);
    Run run = add("--name", "Cy");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(message);
    assertThat(Files.readString(profile)).isEqualTo(text);
  }

  @Test
  void without_a_profile_or_a_name_it_says_what_to_do() {
    assertThat(add("--name", "Cy").err()).contains("there is no profile yet", "prepkit init");
    assertThat(add().err()).contains("Say who it is: --name");
  }

  @Test
  void a_link_stays_a_link_and_rights_stay_as_they_are() throws IOException {
    Path real = folder.resolve("elsewhere.yaml");
    Files.writeString(real, PROFILE);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
    Files.createSymbolicLink(folder.resolve("profile.yaml"), real.getFileName());

    assertThat(add("--name", "Cy").exitCode()).isZero();
    assertThat(folder.resolve("profile.yaml")).isSymbolicLink();
    assertThat(real).content().contains("- name: Cy");
    assertThat(Files.getPosixFilePermissions(real, LinkOption.NOFOLLOW_LINKS)).hasSize(2);
    assertThat(folder).isDirectoryNotContaining("glob:**/.profile*");
  }
}
