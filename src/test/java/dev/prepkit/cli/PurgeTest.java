package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgeTest {

  private static final String PROFILE =
      """
      name: Maya Lind
      contacts:
        - name: Jonas Qzyxv
          meeting: {when: 2026-12-10 10:00}
        - name: Ann Ray
          referrer: {contact: jonas-qzyxv, use-name: yes}
      """;

  @TempDir Path folder;

  @BeforeEach
  void build() {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE));
    Run.build(folder, folder.resolve("output"));
  }

  private Run purge(Object... words) {
    Object[] all = new Object[words.length + 5];
    System.arraycopy(words, 0, all, 1, words.length);
    all[0] = "purge";
    all[words.length + 1] = "--folder";
    all[words.length + 2] = folder;
    all[words.length + 3] = "--today";
    all[words.length + 4] = "2026-12-01";
    return Run.of(all);
  }

  private Path kit(String path) {
    return folder.resolve("output/contacts/jonas-qzyxv").resolve(path);
  }

  @Test
  void all_that_was_built_goes_and_the_rest_does_not_speak_of_it() {
    Run run = purge("jonas-qzyxv", "--yes");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("^\\d\\d files removed\\.\n")
        .contains("profile.yaml:3:5: still in your profile");
    assertThat(kit("")).doesNotExist();
    Map<String, byte[]> left = Run.files(folder.resolve("output"));
    assertThat(left).containsKeys("index.html", "contacts/ann-ray/index.html", "handbook.pdf");
    for (String path :
        new String[] {"index.html", "timeline.ics", ".prepkit-manifest", "guide/index.html"}) {
      assertThat(new String(left.get(path), StandardCharsets.UTF_8))
          .as(path)
          .doesNotContainIgnoringCase("qzyxv");
    }
    assertThat(new String(left.get("index.html"), StandardCharsets.UTF_8)).contains("Ann Ray");
  }

  @Test
  void what_somebody_changed_or_added_stays_and_is_named() throws IOException {
    Files.writeString(kit("emails/thank-you.txt"), "my own");
    Files.writeString(kit("notes.txt"), "mine");
    Run run = purge("jonas-qzyxv", "--yes");

    assertThat(run.out())
        .contains("  contacts/jonas-qzyxv/emails/thank-you.txt\n")
        .contains("  contacts/jonas-qzyxv/notes.txt\n");
    assertThat(kit("emails/thank-you.txt")).hasContent("my own");
    assertThat(kit("notes.txt")).hasContent("mine");
    assertThat(kit("index.html")).doesNotExist();
  }

  @Test
  void somebody_who_is_no_more_in_the_profile_can_be_purged() {
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya\ncontacts:\n  - name: Ann Ray\n"));
    Run run = purge("jonas-qzyxv", "-y");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("still in your profile");
    assertThat(kit("")).doesNotExist();
  }

  @Test
  void nobody_is_purged_by_mistake() {
    Run unknown = purge("jonas-qzyx", "--yes");
    assertThat(unknown.exitCode()).isOne();
    assertThat(unknown.err())
        .contains("unknown kit 'jonas-qzyx'", "did you mean 'jonas-qzyxv'?")
        .contains("Nothing was removed.");

    Run unasked = purge("jonas-qzyxv");
    assertThat(unasked.exitCode()).isEqualTo(2);
    assertThat(unasked.err()).contains("add --yes");
    assertThat(kit("index.html")).exists();
  }

  @Test
  void a_profile_with_mistakes_leaves_all_as_it_was() {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE + "goal: x\n"));
    Run run = purge("jonas-qzyxv", "--yes");

    assertThat(run.exitCode()).isOne();
    assertThat(run.err()).contains("unknown key 'goal'", "Nothing was removed.");
    assertThat(kit("index.html")).exists();
  }
}
