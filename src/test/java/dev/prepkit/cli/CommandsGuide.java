package dev.prepkit.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Writes down every command, option and exit code, as the program has them. */
final class CommandsGuide {

  private static final List<String> EVERYWHERE = List.of("--help", "--version");

  private final StringBuilder text = new StringBuilder();

  CommandsGuide line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** All commands below one. */
  CommandsGuide commands(CommandLine above) {
    for (CommandLine command : above.getSubcommands().values()) {
      if (command.getSubcommands().isEmpty()) {
        command(command.getCommandSpec());
      } else {
        commands(command);
      }
    }
    return this;
  }

  private void command(CommandSpec spec) {
    UsageMessageSpec usage = spec.usageMessage();
    line("## " + spec.qualifiedName()).line("");
    line(sentence(usage.description())).line("");
    line("```sh").line(synopsis(spec)).line("```").line("");
    List<ArgSpec> arguments = arguments(spec);
    if (!arguments.isEmpty()) {
      line("| what you can add | what it says |").line("|---|---|");
      arguments.forEach(each -> line("| %s | %s |".formatted(name(each), description(each))));
      line("");
    }
    examples(usage);
  }

  private void examples(UsageMessageSpec usage) {
    if (usage.footer().length > 0) {
      line("For example:").line("").line("```sh");
      Stream.of(usage.footer()).map(String::strip).forEach(this::line);
      line("```").line("");
    }
  }

  private static List<ArgSpec> arguments(CommandSpec spec) {
    return Stream.concat(
            spec.positionalParameters().stream(),
            spec.options().stream().filter(each -> !EVERYWHERE.contains(each.longestName())))
        .filter(each -> !each.hidden())
        .map(ArgSpec.class::cast)
        .toList();
  }

  private static String synopsis(CommandSpec spec) {
    spec.usageMessage().abbreviateSynopsis(true);
    String all = new Help(spec, Help.defaultColorScheme(Ansi.OFF)).synopsis(0);
    return all.strip().replaceAll("\\s+", " ");
  }

  private static String name(ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option ->
          Stream.of(option.names())
              .map(name -> "`" + name + value(option) + "`")
              .collect(Collectors.joining(", "));
      default -> "`" + argument.paramLabel() + "`";
    };
  }

  private static String value(OptionSpec option) {
    return option.arity().max() == 0 ? "" : " " + option.paramLabel();
  }

  private static String description(ArgSpec argument) {
    return sentence(argument.description());
  }

  private static String sentence(String[] lines) {
    return String.join(" ", lines).replace("%n", " ").replace("|", "\\|").strip();
  }

  /** The exit codes of the program. */
  String withExitCodes(Map<String, String> codes) {
    line("## Exit codes").line("");
    line("A script can tell by the exit code how it went.").line("");
    line("| code | what it means |").line("|---|---|");
    codes.forEach((code, meaning) -> line("| %s | %s |".formatted(code.strip(), meaning)));
    return text.toString().stripTrailing() + "\n";
  }
}
