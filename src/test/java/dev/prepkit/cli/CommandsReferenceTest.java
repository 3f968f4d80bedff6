package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * The list of commands is made from the program. To write it anew: {@code mvn test
 * -Dtest=CommandsReferenceTest -Dgolden=write}, then read it.
 */
class CommandsReferenceTest {

  private static final Path FILE = Path.of("docs/reference/commands.md");

  @Test
  void the_list_of_commands_is_that_of_the_program() throws IOException {
    String guide = guide();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(FILE, guide);
    }
    assertThat(FILE).content().isEqualTo(guide);
  }

  @Test
  void nothing_in_it_is_left_without_a_word() {
    assertThat(guide()).doesNotContain("|  |", "${", "%n", "@|");
  }

  private static String guide() {
    CommandLine program = Prepkit.commandLine();
    return new CommandsGuide()
        .line("# Every command")
        .line("")
        .line(
            "The [first page](../../README.md#three-commands) says what to begin with. This list is made from the program itself, and a test holds it to it.")
        .line("")
        .line("- Every command knows `--help`, which prints what stands here, and `--version`.")
        .line(
            "- What stands between brackets may be left out; `[OPTIONS]` are those of the table below it. `...` means that more may follow.")
        .line(
            "- FOLDER is [your folder](../profile.md). Where you leave it out, it is the one you are in.")
        .line("")
        .commands(program)
        .withExitCodes(program.getCommandSpec().usageMessage().exitCodeList());
  }
}
