package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

  @TempDir Path folder;

  @Test
  void from_nothing_to_a_kit() {
    Path mine = folder.resolve("my kits");
    Run init = Run.of("init", mine, "--yes", "--name", "Ana Kovač", "--contact", "Jo: Weidmann");

    assertThat(init.exitCode()).as(init.err()).isZero();
    assertThat(init.out())
        .contains("Wrote " + mine.resolve("profile.yaml"))
        .endsWith("Then make your kits: prepkit build '" + mine + "'\n");
    assertThat(mine.resolve(".gitignore")).content().contains("/output/\n", "/profile.yaml\n");

    Run.build(mine, mine.resolve("output"));
    assertThat(mine.resolve("output/contacts")).isDirectoryContaining("glob:**/jo-weidmann");
  }

  @Test
  void a_second_time_changes_nothing() throws IOException {
    Run.of("init", folder, "--yes", "--name", "Ana");
    String before = Files.readString(folder.resolve("profile.yaml"));
    Run again = Run.of("init", folder, "--name", "Bo");

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("Left as it was: " + folder.resolve("profile.yaml"));
    assertThat(again.out()).doesNotContain("Wrote");
    assertThat(folder.resolve("profile.yaml")).hasContent(before);
  }

  @Test
  void a_faulty_option_writes_nothing() {
    Run run = Run.of("init", folder.resolve("new"), "--yes", "--email", "ana@", "--name", "Ana");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--email: 'ana@' is no e-mail address");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void questions_are_asked_again_until_the_answer_is_right() throws IOException {
    StringWriter out = new StringWriter();
    Asker asker =
        new Asker(
            new PrintWriter(out, true), new BufferedReader(new StringReader("no\n  yes  \n\n")));

    assertThat(asker.ask("Really?", InitTest::fault)).contains("yes");
    assertThat(asker.ask("And this?", InitTest::fault)).isEmpty();
    assertThat(asker.ask("And at the end?", InitTest::fault)).isEmpty();
    assertThat(out).hasToString("Really?   say yes\nReally? And this? And at the end? ");
  }

  private static Optional<String> fault(String answer) {
    return answer.equals("yes") ? Optional.empty() : Optional.of("say yes");
  }

  @Test
  void the_computer_knows_paper_spelling_and_clock() {
    Place boston = new Place(Locale.US, ZoneId.of("America/New_York"));
    assertThat(boston.paper() + boston.english()).isEqualTo("letteren-US");
    assertThat(boston.hasZone()).isTrue();

    Place toronto = new Place(Locale.CANADA, ZoneId.of("Etc/UTC"));
    assertThat(toronto.paper() + toronto.english()).isEqualTo("letteren-GB");
    assertThat(toronto.hasZone()).isFalse();

    Place bonn = new Place(Locale.GERMANY, ZoneId.of("UTC"));
    assertThat(bonn.paper() + bonn.english()).isEqualTo("a4en-GB");
    assertThat(bonn.hasZone()).isFalse();
  }
}
