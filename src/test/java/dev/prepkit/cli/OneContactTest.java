package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when one contact is asked about: nothing of the others. */
class OneContactTest {

  private static final String PROFILE =
      """
      name: Maya Lind
      email: maya@example.org
      contacts:
        - name: Jonas
          referrer: Tom Lee
        - name: Ann
          referrer: Eve Ray
          sent: 2031-05-01
      goals: [find a job at a laboratory]
      """;

  private static final String MAIL =
      "Subject: Informational interview request: Maya Lind\n\nDear Ann,\n\nCould we talk for 20"
          + " minutes on Monday? I am not asking for a job.\n\nThank you,\nMaya Lind\n";

  @TempDir Path folder;

  @BeforeEach
  void write() {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE, "request.txt", MAIL));
  }

  @Test
  void a_check_of_all_tells_of_all() {
    assertThat(Run.of("check", folder, "--today", "2026-05-01").err())
        .contains("'Tom Lee'", "'Eve Ray'", "lies in the future", "profile.yaml:9:9:");
  }

  @Test
  void a_check_of_one_is_silent_on_the_others() {
    assertThat(Run.of("check", folder, "--today", "2026-05-01", "--contact", "jonas").err())
        .contains("'Tom Lee'", "profile.yaml:9:9:")
        .doesNotContain("Eve Ray", "lies in the future");
    assertThat(Run.of("check", folder, "--today", "2026-05-01", "--contact", "ann").err())
        .contains("'Eve Ray'", "lies in the future", "profile.yaml:9:9:")
        .doesNotContain("Tom Lee");
  }

  @Test
  void an_unknown_contact_is_told_so() {
    Run run = Run.of("check", folder, "--contact", "anne");

    assertThat(run.exitCode()).isOne();
    assertThat(run.err()).contains("--contact: error: unknown contact 'anne'", "'ann'");
  }

  @Test
  void a_review_for_one_is_silent_on_the_others() {
    Path mail = folder.resolve("request.txt");
    Run run = Run.of("review", mail, "--contact", "ann", "--folder", folder);

    assertThat(run.err()).contains("'Eve Ray'").doesNotContain("Tom Lee");
    assertThat(Run.of("review", mail, "--folder", folder).err()).isEmpty();
  }
}
