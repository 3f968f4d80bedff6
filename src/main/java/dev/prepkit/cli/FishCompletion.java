package dev.prepkit.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the shell fish needs to finish commands and options; picocli knows bash and zsh only. */
final class FishCompletion {

  private final String program;
  private final List<String> lines = new ArrayList<>();

  private FishCompletion(String program) {
    this.program = program;
  }

  /** A script for {@code ~/.config/fish/completions}. */
  static String of(CommandSpec program) {
    FishCompletion script = new FishCompletion(program.name());
    script.commands(program, "__fish_use_subcommand");
    for (CommandLine command : own(program)) {
      script.command(command.getCommandSpec());
    }
    return script.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static Collection<CommandLine> own(CommandSpec command) {
    return new LinkedHashSet<>(command.subcommands().values());
  }

  private void command(CommandSpec command) {
    String here = "__fish_seen_subcommand_from " + command.name();
    Collection<CommandLine> parts = own(command);
    if (!parts.isEmpty()) {
      String names =
          parts.stream().map(CommandLine::getCommandName).collect(Collectors.joining(" "));
      commands(command, here + "; and not __fish_seen_subcommand_from " + names);
    }
    options(command, here);
    for (CommandLine part : parts) {
      options(
          part.getCommandSpec(),
          here + "; and __fish_seen_subcommand_from " + part.getCommandName());
    }
  }

  private void commands(CommandSpec command, String where) {
    for (CommandLine part : own(command)) {
      lines.add(
          start(where)
              + " -f -a "
              + part.getCommandName()
              + described(part.getCommandSpec().usageMessage().description()));
    }
  }

  private void options(CommandSpec command, String where) {
    for (OptionSpec option : command.options()) {
      StringBuilder line = new StringBuilder(start(where));
      for (String name : option.names()) {
        line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
      }
      if (option.arity().max() > 0) {
        line.append(values(option));
      }
      lines.add(line + described(option.description()));
    }
  }

  /** The words that may follow; where there are none to offer, fish offers files. */
  private static String values(OptionSpec option) {
    if (option.completionCandidates() == null) {
      return " -r";
    }
    String words =
        StreamSupport.stream(option.completionCandidates().spliterator(), false)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? " -r" : " -x -a " + quoted(words);
  }

  private String start(String where) {
    return "complete -c " + program + " -n " + quoted(where);
  }

  /** The first sentence. */
  private static String described(String[] description) {
    String text = String.join(" ", description).replaceAll("%n|\\$\\{[^}]*}", "").strip();
    int end = text.indexOf(". ");
    return " -d " + quoted(end < 0 ? text.replaceFirst("\\.$", "") : text.substring(0, end));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
