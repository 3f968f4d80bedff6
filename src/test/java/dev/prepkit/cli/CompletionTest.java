package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

  @TempDir Path folder;

  private List<String> bash(String line) throws IOException, InterruptedException {
    Path script = folder.resolve("completion");
    Files.writeString(script, Run.of("completion", "bash").out());
    String words = line.replaceAll("(\\S*)$", "'$1'");
    Process shell =
        new ProcessBuilder(
                "bash",
                "-c",
                "source "
                    + script
                    + "; COMP_WORDS=("
                    + words
                    + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='x';"
                    + " _complete_prepkit prepkit; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .redirectError(ProcessBuilder.Redirect.DISCARD) // "no completion is going on"
            .start();
    List<String> answer =
        new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(shell.waitFor()).isZero();
    return answer.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  @Test
  void bash_finishes_commands_options_and_words() throws IOException, InterruptedException {
    assertThat(bash("prepkit bu")).containsExactly("build");
    assertThat(bash("prepkit theme n")).containsExactly("new");
    assertThat(bash("prepkit build --la")).containsExactly("--large-print");
    assertThat(bash("prepkit build --paper le")).containsExactly("letter");
    assertThat(bash("prepkit publish --theme c")).containsExactly("campus");
  }

  @Test
  void fish_gets_a_line_for_each_command_and_option() {
    assertThat(Run.of("completion", "fish").out().lines())
        .contains(
            "complete -c prepkit -n '__fish_use_subcommand' -f -a build"
                + " -d 'Builds the guide and a kit for each contact of profile.yaml'",
            "complete -c prepkit -n '__fish_seen_subcommand_from theme; and not"
                + " __fish_seen_subcommand_from list new' -f -a new"
                + " -d 'Starts a theme of your own in the folder \\'themes\\' here'")
        .anyMatch(
            line ->
                line.startsWith(
                    "complete -c prepkit -n '__fish_seen_subcommand_from build' -l paper"
                        + " -x -a 'a4 both letter' -d 'a4, letter, or both"))
        .anyMatch(line -> line.contains("theme; and __fish_seen_subcommand_from new' -l extends"));
  }

  @Test
  void an_unknown_shell_is_told_so() {
    Run run = Run.of("completion", "tcsh");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'tcsh'", "bash, zsh, fish");
  }
}
