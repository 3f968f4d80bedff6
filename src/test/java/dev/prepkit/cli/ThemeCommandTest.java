package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeCommandTest {

  @TempDir Path folder;

  @Test
  void a_new_theme_builds_at_once_and_says_what_it_was_told() throws IOException {
    Run run = Run.of("theme", "new", "our-house", folder, "--extends", "campus");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("prepkit build --theme our-house");

    Path words = folder.resolve("themes/our-house/words/en.yaml");
    Files.writeString(words, "footer-public: Come and see us.\n");
    Path output = folder.resolve("site");
    Run built = Run.of("publish", folder, "-o", output, "--theme", "our-house");
    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(built.err()).isEmpty();
    String page = new String(Run.files(output).get("guide/ask.html"), StandardCharsets.UTF_8);
    assertThat(page).contains("Come and see us.", "class=\"outline\"");
    assertThat(page.indexOf("assets/campus.css"))
        .isPositive()
        .isLessThan(page.indexOf("assets/our-house.css"));
  }

  @Test
  void what_is_there_stays_as_it_is() {
    TestFiles.write(folder, Map.of("themes/ours/notes.txt", "mine"));
    for (String name : new String[] {"ours", "plain"}) {
      Run run = Run.of("theme", "new", name, folder);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo(
              "prepkit theme new: error: '%s' is there already, and stays as it is\n  hint: choose another name\n"
                  .formatted(name));
    }
    assertThat(Run.files(folder)).containsOnlyKeys("themes/ours/notes.txt");
  }

  @Test
  void a_name_that_cannot_be_is_told() {
    for (String name : new String[] {"Our House", "../out", "", "con", "a/b", "site"}) {
      Run run = Run.of("theme", "new", name, folder);
      assertThat(run.exitCode()).as(name).isEqualTo(1);
      assertThat(run.err()).as(name).contains("a theme cannot be called '" + name + "'");
    }
    assertThat(Run.of("theme", "new", "ours", folder, "--extends", "campsu").err())
        .contains("unknown theme 'campsu'", "did you mean 'campus'?");
    assertThat(Run.files(folder)).isEmpty();
  }

  @Test
  void the_list_has_the_shipped_themes_and_those_of_the_folder() {
    TestFiles.write(folder, Map.of("themes/ours/theme.yaml", "title: Our own\nextends: plain\n"));
    assertThat(
            Run.of("theme", "list", folder).out().lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly("campus Campus", "letter Letter", "ours Our own", "plain Plain");
  }
}
