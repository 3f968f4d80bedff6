package dev.prepkit.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "prepkit",
    description =
        "Makes prep kits for informational interviews: a small site, and sheets to print.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit init my-kits      # starts a folder, and asks what it needs",
      "  prepkit build my-kits     # makes the kits in it",
      "  prepkit build --help      # says what a command can do"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:the content, the profile, a text or a PDF has errors; nothing was written",
      "2:the command was not understood",
      "3:a file or folder could not be read or written",
      "70:a fault in Prepkit itself"
    })
public final class Prepkit {

  private static final List<Class<?>> COMMANDS =
      List.of(
          InitCommand.class,
          AddCommand.class,
          ImportCommand.class,
          BuildCommand.class,
          CohortCommand.class,
          ServeCommand.class,
          PublishCommand.class,
          SheetCommand.class,
          CheckCommand.class,
          ReviewCommand.class,
          NextCommand.class,
          ListCommand.class,
          PurgeCommand.class,
          DoctorCommand.class,
          ThemeCommand.class,
          SchemaCommand.class,
          CompletionCommand.class);

  private Prepkit() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs one command; returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return lineFor(args)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new Faults())
        .execute(args);
  }

  /** With all commands. */
  static CommandLine commandLine() {
    return with(COMMANDS);
  }

  /**
   * With the command that is asked for, if there is one: to set up all of them takes longer than
   * some take. What completes words for a shell has to know them all.
   */
  private static CommandLine lineFor(String... args) {
    List<Class<?>> wanted =
        COMMANDS.stream()
            .filter(command -> command != CompletionCommand.class)
            .filter(command -> args.length > 0 && args[0].equals(nameOf(command)))
            .toList();
    return with(wanted.isEmpty() ? COMMANDS : wanted);
  }

  private static CommandLine with(List<Class<?>> commands) {
    CommandLine line = new CommandLine(new Prepkit());
    commands.forEach(line::addSubcommand);
    return line;
  }

  private static String nameOf(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }
}
