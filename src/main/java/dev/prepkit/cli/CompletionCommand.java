package dev.prepkit.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit completion}: lets a shell finish commands and options. */
@Command(
    name = "completion",
    description = {
      "Prints what makes a shell finish commands and options at the tab key.",
      "For zsh, write 'source ~/.prepkit.zsh' into ~/.zshrc too."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit completion bash > ~/.local/share/bash-completion/completions/prepkit",
      "  prepkit completion zsh > ~/.prepkit.zsh",
      "  prepkit completion fish > ~/.config/fish/completions/prepkit.fish"
    })
final class CompletionCommand implements Callable<Integer> {

  /** Shells that there is something for. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
  Shell shell;

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        shell == Shell.fish
            ? FishCompletion.of(program.getCommandSpec())
            : AutoComplete.bash(program.getCommandName(), program));
    out.flush();
    return Runner.FINE;
  }
}
