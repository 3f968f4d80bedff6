package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What every command says of itself. */
class HelpTest {

  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  static Stream<CommandLine> commands() {
    return leaves(Prepkit.commandLine());
  }

  private static Stream<CommandLine> leaves(CommandLine command) {
    return command.getSubcommands().isEmpty()
        ? Stream.of(command)
        : command.getSubcommands().values().stream().flatMap(HelpTest::leaves);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void it_has_examples_that_are_understood(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    String[] examples = command.getCommandSpec().usageMessage().footer();

    assertThat(examples).as(name).isNotEmpty();
    for (String example : examples) {
      assertThat(example).as(name).startsWith("  " + name);
      List<String> words = words(example);
      CommandLine.ParseResult parsed =
          Prepkit.commandLine().parseArgs(words.subList(1, words.size()).toArray(String[]::new));
      assertThat(parsed.errors()).as(example).isEmpty();
    }
  }

  /** As a shell splits them, without what is for the shell or a remark. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find() && !word.group().matches("[#>|].*")) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void its_help_fits_a_terminal(CommandLine command) {
    assertThat(command.getUsageMessage().lines()).allMatch(line -> line.length() <= 80);
  }
}
