package dev.prepkit.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    subcommands = {
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
      CompletionCommand.class
    },
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

  private Prepkit() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs one command; returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return commandLine()
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new Faults())
        .execute(args);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Prepkit());
  }
}
